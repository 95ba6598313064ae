import { expect, it } from 'vitest';
import { comparisonOptions, keptColumnChoices } from '../../../src/renderer/features/matching/kept-column-choices.ts';
import { comparisons } from '../../../src/shared/domain/matching/points/own-criterion.ts';

it('shows what was said of a kept column, and that it does not count where nothing was', () => {
  const columns = [
    { fact: 'Shift', people: 1, comparison: 'same' as const },
    { fact: 'Years', people: 4, comparison: 'distance' as const },
  ];
  const said = { fact: 'Years', comparison: 'different' as const, weight: 'some' as const };
  expect(keptColumnChoices(columns, [said])).toEqual([
    {
      criterion: { fact: 'Shift', comparison: 'same', weight: 'not at all' },
      known: 'Known of 1 person in this cohort.',
    },
    { criterion: said, known: 'Known of 4 people in this cohort.' },
  ]);
});

it('offers every way to compare there is', () => {
  expect(comparisonOptions.map(({ id }) => id)).toEqual([...comparisons]);
});
