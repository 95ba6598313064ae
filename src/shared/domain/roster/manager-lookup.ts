import type { NameablePerson } from './nameable-person.ts';
import { personIndex } from './person-index.ts';
import type { PlannedPerson } from './planned-person.ts';
import type { RosterProblemCode } from './roster-problem.ts';

export type ManagerFinding =
  | { readonly found: PlannedPerson }
  | { readonly found: null; readonly code: RosterProblemCode };

/** Looks up line managers, only among people the file or the vault has. More than one fit is no fit. */
export function managerLookup(people: readonly NameablePerson[]): (said: string) => ManagerFinding {
  const find = personIndex(people, ({ fields }) => fields);
  return (said) => {
    const fits = find(said);
    const importable = fits.filter(({ at }) => at !== null);
    const [only] = importable;
    if (only?.at && importable.length === 1) return { found: only.at };
    const code =
      importable.length > 1 ? 'MANAGER_AMBIGUOUS' : fits.length > 0 ? 'MANAGER_NOT_IMPORTED' : 'MANAGER_NOT_FOUND';
    return { found: null, code };
  };
}
