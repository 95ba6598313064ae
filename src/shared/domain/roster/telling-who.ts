import type { PersonId } from '../ids.ts';
import { displayName } from '../person.ts';
import type { KnownPerson } from './known-person.ts';
import type { ParsedRow } from './parsed-row.ts';
import type { RowProblem } from './roster-problem.ts';
import { type RowGroup, rowName } from './row-groups.ts';

/** Adds to a problem whom its row is about: the name the row gives, else that of whom it was found to be, else its address or number. */
export function tellingWho(
  rows: readonly ParsedRow[],
  found: ReadonlyMap<PersonId, RowGroup>,
  people: readonly KnownPerson[],
): (problem: RowProblem) => RowProblem {
  const known = new Map<number, string>();
  for (const { person } of people)
    for (const { row } of found.get(person.id)?.rows ?? []) known.set(row, displayName(person));
  const said = new Map(rows.map(({ row, person }) => [row, person]));
  return (problem) => {
    const person = said.get(problem.row);
    if (person == null) return problem;
    const { email, externalId } = person.fields;
    const who = rowName(person) || known.get(problem.row) || email || externalId;
    return who ? { ...problem, who } : problem;
  };
}
