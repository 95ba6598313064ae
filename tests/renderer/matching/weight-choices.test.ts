import { describe, expect, it } from 'vitest';
import { weightChoices, weightOptions } from '../../../src/renderer/features/matching/weight-choices.ts';
import { criterionNames, defaultWeights, weightWords } from '../../../src/shared/domain/matching/criteria.ts';

describe('how much each criterion matters, as it is shown', () => {
  it('offers every criterion of the matching, so that none counts unseen', () => {
    expect(weightChoices({}).map((choice) => choice.criterion)).toEqual([...criterionNames]);
  });

  it('shows the weight that counts where nothing was said', () => {
    for (const { criterion, weight } of weightChoices({})) expect(weight).toBe(defaultWeights[criterion]);
    expect(weightChoices({ location: 'not at all' }).find(({ criterion }) => criterion === 'location')?.weight).toBe(
      'not at all',
    );
  });

  it('offers exactly the words the matching knows', () => {
    expect(weightOptions.map(({ id }) => id)).toEqual([...weightWords]);
  });
});
