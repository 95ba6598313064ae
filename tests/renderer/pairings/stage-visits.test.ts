import { expect, it } from 'vitest';
import { visitsOf } from '../../../src/renderer/features/pairings/stage-visits.ts';
import type { StageId } from '../../../src/shared/domain/ids.ts';
import { day, entered } from '../../domain/health/a-pairing.ts';

it('keeps a move back to a stage as a second day, in the order of the days', () => {
  const visits = visitsOf([entered('growth', 60), entered('initiation', 90), entered('initiation', 30)]);
  expect(visits.get('stage-initiation' as StageId)).toEqual([day(30), day(90)]);
  expect(visits.get('stage-growth' as StageId)).toEqual([day(60)]);
});
