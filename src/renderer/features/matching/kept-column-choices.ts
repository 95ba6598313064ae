import type { KeptColumn } from '../../../shared/domain/matching/points/list-kept-columns.ts';
import type { Comparison, OwnCriterion } from '../../../shared/domain/matching/points/own-criterion.ts';
import { countOf } from '../../lib/format.ts';

/** The ways to compare two people by a kept column, as the coordinator would say them. */
export const comparisonOptions: readonly { readonly id: Comparison; readonly label: string }[] = [
  { id: 'same', label: 'Having the same' },
  { id: 'different', label: 'Having different things' },
  { id: 'overlap', label: 'Lists with something in common' },
  { id: 'distance', label: 'Numbers near each other' },
];

export interface KeptColumnChoice {
  readonly criterion: OwnCriterion;
  /** Of how many people it is known. */
  readonly known: string;
}

/** Every kept column with what was said of it; where nothing was, it does not count. */
export function keptColumnChoices(
  columns: readonly KeptColumn[],
  said: readonly OwnCriterion[],
): readonly KeptColumnChoice[] {
  return columns.map(({ fact, people, comparison }) => ({
    criterion: said.find((own) => own.fact === fact) ?? { fact, comparison, weight: 'not at all' },
    known: `Known of ${countOf(people, 'person', 'people')} in this cohort.`,
  }));
}
