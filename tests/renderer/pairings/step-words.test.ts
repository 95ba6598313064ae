import { describe, expect, it } from 'vitest';
import { recordableSteps, stepWords } from '../../../src/renderer/features/pairings/step-words.ts';
import { closingSteps, type StepKind, settledSteps, stepKinds } from '../../../src/shared/domain/pairing.ts';

describe('the steps that can be recorded by hand', () => {
  it('are all there are but those that closing a pairing, agreeing and setting the support record', () => {
    const byHand: readonly StepKind[] = recordableSteps.map((words) => words.kind);
    expect([...byHand, ...closingSteps, ...settledSteps].toSorted()).toEqual(stepKinds.toSorted());
  });

  it('ask for a day exactly where one is meant', () => {
    const withDay = recordableSteps.filter((words) => words.value === 'day').map((words) => words.kind);
    expect(withDay).toEqual(['next meeting planned', 'ending agreed']);
    expect(stepWords('redefined').value).toBe('outcome');
  });
});
