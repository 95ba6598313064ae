import { describe, expect, it } from 'vitest';
import { stagesToMoveTo } from '../../../src/renderer/features/pairings/stages-to-move-to.ts';
import type { StageId } from '../../../src/shared/domain/ids.ts';

const stages = [1, 2, 3, 4].map((position) => ({ id: `stage ${position}` as StageId, position }));

describe('the stages a pairing can move to', () => {
  it('begin with the next one and end with those behind (caught: Enter on the menu moved a pairing back)', () => {
    expect(stagesToMoveTo(stages, stages[1] ?? null).map(({ position }) => position)).toEqual([3, 4, 1]);
    expect(stagesToMoveTo(stages, stages[3] ?? null).map(({ position }) => position)).toEqual([1, 2, 3]);
  });
});
