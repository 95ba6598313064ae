import type { PersonId } from '../ids.ts';
import type { Person } from '../person.ts';
import { personIndex } from '../roster/person-index.ts';
import type { CellProblem } from '../roster/roster-problem.ts';

/** Everybody somebody may be; null when the row names nobody there. */
export type Named = ReadonlySet<PersonId> | null;

/**
 * Finds who is meant by the columns that name one person. Each column is looked up by itself and all of them together, as
 * a first and a last name are; what finds nobody is passed over as long as another column finds somebody.
 */
export function nameFinder(people: readonly Person[]): (said: readonly string[]) => Named | CellProblem {
  const find = personIndex(people, (person) => person);
  return (said) => {
    if (said.length === 0) return null;
    const whole = said.join(' ');
    const findings = [...said, ...(said.length > 1 ? [whole] : [])]
      .map((text) => new Set(find(text).map(({ id }) => id)))
      .filter((found) => found.size > 0);
    const [first, ...others] = findings;
    if (first === undefined) return { code: 'PERSON_NOT_FOUND', value: whole.slice(0, 200) };
    const agreed = others.reduce((left, right) => new Set([...left].filter((id) => right.has(id))), first);
    return agreed.size > 0 ? agreed : { code: 'PERSON_DISPUTED', value: whole.slice(0, 200) };
  };
}

/** Whether looking for somebody ended in a problem. */
export const isProblem = (named: Named | CellProblem): named is CellProblem => named !== null && 'code' in named;
