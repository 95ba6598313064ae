import { describe, expect, it } from 'vitest';
import { weightChoices, weightOptions } from '../../../src/renderer/features/matching/weight-choices.ts';
import { defaultWeights, weightNames, weightWords } from '../../../src/shared/domain/matching/points/criteria.ts';

describe('how much each thing matters, as it is shown', () => {
  it('offers all that has a weight in the matching, wishes too, so that nothing counts unseen', () => {
    expect(weightChoices({}, false).map((choice) => choice.name)).toEqual([...weightNames]);
  });

  it('shows the weight that counts where nothing was said', () => {
    for (const { name, weight } of weightChoices({}, false)) expect(weight).toBe(defaultWeights[name]);
    expect(weightChoices({ location: 'not at all' }, false).find(({ name }) => name === 'location')?.weight).toBe(
      'not at all',
    );
  });

  it('offers exactly the words the matching knows', () => {
    expect(weightOptions.map(({ id }) => id)).toEqual([...weightWords]);
  });

  it('are not asked of peers where they mean nothing (caught: how senior somebody is, weighed and never counted)', () => {
    const names = weightChoices({}, true).map(({ name }) => name);
    expect(weightNames.filter((name) => !names.includes(name))).toEqual(['seniority', 'history', 'load']);
  });
});
