import { foldText } from '../../fold-text.ts';
import type { Person } from '../../person.ts';
import { type KeptValue, readKeptValue } from './kept-value.ts';
import type { Comparison } from './own-criterion.ts';

/** A column kept of some people, with how many of them, and the way in which its values look comparable. */
export interface KeptColumn {
  readonly fact: string;
  readonly people: number;
  readonly comparison: Comparison;
}

/** The columns kept of these people, as each heading is spelt first, in the order of their letters. */
export function listKeptColumns(people: readonly Pick<Person, 'facts'>[]): readonly KeptColumn[] {
  const columns = Map.groupBy(
    people.flatMap(({ facts }) => facts),
    ({ name }) => foldText(name),
  );
  return [...columns]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, facts]) => ({
      fact: facts[0]?.name ?? key,
      people: facts.length,
      comparison: lookComparable(facts.map(({ value }) => readKeptValue(value))),
    }));
}

/** Numbers by how far apart they are, lists by what they share, all else by being the same. */
function lookComparable(values: readonly KeptValue[]): Comparison {
  if (values.every(({ number }) => number !== null)) return 'distance';
  return 2 * values.filter(({ parts }) => parts.size > 1).length >= values.length ? 'overlap' : 'same';
}
