import type { PersonId } from '../ids.ts';
import type { PersonFields } from '../person.ts';
import { personIndex } from './person-index.ts';
import type { RosterProblemCode } from './roster-problem.ts';

/** Somebody who may be named as a line manager, as the import leaves them. `at` is null when their row is not imported. */
export interface ManagerCandidate {
  readonly at:
    | { readonly kind: 'person'; readonly id: PersonId }
    | { readonly kind: 'row'; readonly row: number }
    | null;
  readonly fields: Pick<PersonFields, 'givenName' | 'familyName' | 'email' | 'externalId'>;
}

export type ManagerFinding =
  | { readonly found: NonNullable<ManagerCandidate['at']> }
  | { readonly found: null; readonly code: RosterProblemCode };

/** Looks up line managers, only among people the file or the vault has. More than one fit is no fit. */
export function managerLookup(candidates: readonly ManagerCandidate[]): (said: string) => ManagerFinding {
  const find = personIndex(candidates, ({ fields }) => fields);
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
