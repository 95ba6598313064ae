import type { PersonId } from '../ids.ts';
import { displayName, type PersonFields } from '../person.ts';
import { emailKey, externalIdKey } from './identity-key.ts';
import { nameKey } from './name-key.ts';
import { parseEmail } from './parse-email.ts';
import { parseName } from './parse-name.ts';
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

/**
 * Looks up line managers by number, then address, then name, in that order and only among people the file or the vault
 * has. More than one fit is no fit.
 */
export function managerLookup(candidates: readonly ManagerCandidate[]): (said: string) => ManagerFinding {
  const index = new Map<string, ManagerCandidate[]>();
  const add = (key: string, candidate: ManagerCandidate) => {
    const held = index.get(key);
    if (held) held.push(candidate);
    else index.set(key, [candidate]);
  };
  for (const candidate of candidates) {
    const { email, externalId } = candidate.fields;
    if (externalId !== null) add(`number ${externalIdKey(externalId)}`, candidate);
    if (email !== null) add(`address ${emailKey(email)}`, candidate);
    add(`name ${nameKey(displayName(candidate.fields))}`, candidate);
  }
  return (said) => {
    const fits =
      keysOf(said).flatMap((key) => {
        const held = index.get(key);
        return held ? [held] : [];
      })[0] ?? [];
    const importable = fits.filter(({ at }) => at !== null);
    const [only] = importable;
    if (only?.at && importable.length === 1) return { found: only.at };
    const code =
      importable.length > 1 ? 'MANAGER_AMBIGUOUS' : fits.length > 0 ? 'MANAGER_NOT_IMPORTED' : 'MANAGER_NOT_FOUND';
    return { found: null, code };
  };
}

function keysOf(said: string): string[] {
  const email = parseEmail(said);
  const name = parseName(said);
  return [
    `number ${externalIdKey(said)}`,
    ...(email.ok ? [`address ${emailKey(email.value)}`] : []),
    `name ${nameKey(said)}`,
    ...(name.ok ? [`name ${nameKey(displayName(name.value))}`] : []),
  ];
}
