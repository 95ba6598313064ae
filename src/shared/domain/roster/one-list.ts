import { withFacts } from '../kept-fact.ts';
import type { PersonFields } from '../person.ts';
import type { RosterRow } from './parsed-row.ts';

/** Whether these rows are one list of one person: several, each of which gives its answer a place of its own. */
export function isOneList(rows: readonly { readonly person: RosterRow }[]): boolean {
  const places = rows.map(({ person }) => person.place);
  return rows.length > 1 && !places.includes(null) && new Set(places).size === rows.length;
}

const listFields = ['languages', 'skillsOffered', 'skillsWanted', 'goals'] as const;

/** The lists of two rows of one list, the upper answers first, each once. */
export function listsOfBoth(above: Partial<PersonFields>, below: Partial<PersonFields>): Partial<PersonFields> {
  const both = listFields.filter((field) => above[field] !== undefined || below[field] !== undefined);
  return Object.fromEntries(
    both.map((field) => [field, [...new Set([...(above[field] ?? []), ...(below[field] ?? [])])]]),
  );
}

/** The columns kept of one person in two rows; of one name the lower row has the last word. */
export function factsOfBoth(above: Partial<PersonFields>, below: Partial<PersonFields>): Partial<PersonFields> {
  if (above.facts === undefined || below.facts === undefined) return {};
  return { facts: withFacts(above.facts, below.facts) };
}
