import { describe, expect, it } from 'vitest';
import { recordableSteps, stepWords } from '../../../src/renderer/features/pairings/step-words.ts';
import { redefinitionOutcomes, type StepKind, stepKinds, stepsOfTheirOwn } from '../../../src/shared/domain/pairing.ts';

describe('the steps that can be recorded by hand', () => {
  it('are all there are but those that are recorded in a way of their own', () => {
    const byHand: readonly StepKind[] = recordableSteps.map((words) => words.kind);
    expect([...byHand, ...stepsOfTheirOwn].toSorted()).toEqual(stepKinds.toSorted());
  });

  it('ask for a day exactly where one is meant', () => {
    const withDay = recordableSteps.filter((words) => words.value === 'day').map((words) => words.kind);
    expect(withDay).toEqual(['next meeting planned', 'ending agreed']);
    const outcomes = stepWords('redefined').choices?.map(({ id }) => id);
    expect(outcomes?.toSorted()).toEqual(redefinitionOutcomes.toSorted());
  });
});
