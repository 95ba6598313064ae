import { displayName, type Role } from '../person.ts';
import { nameKey } from './name-key.ts';
import type { NameablePerson } from './nameable-person.ts';
import { parseName } from './parse-name.ts';
import { personIndex } from './person-index.ts';
import type { PlannedPerson } from './planned-person.ts';
import type { RosterProblemCode } from './roster-problem.ts';
import { splitNames } from './split-names.ts';

/** Whom a wish means, or why nobody can be found. */
export type WishFinding =
  | { readonly said: string; readonly found: PlannedPerson; readonly name: string }
  | { readonly said: string; readonly found: null; readonly code: RosterProblemCode };

/** Finds whom a wish means, for a mentor or a mentee; several where one text names several. */
export type WishLookup = (said: string, wanted: Role) => readonly WishFinding[];

/**
 * Looks up people wished for, only among people the file or the vault has: by number, address or name, else by a family
 * name alone ("Dr. Rueda"). Of several who fit, the only one with the part that is wished for is meant. What fits nobody is
 * taken apart at commas, slashes and "and", as soon as one of its parts fits somebody.
 */
export function wishLookup(people: readonly NameablePerson[]): WishLookup {
  const find = personIndex(people, ({ fields }) => fields);
  const byFamily = Map.groupBy(
    people.filter(({ fields }) => fields.givenName !== '' && fields.familyName !== ''),
    ({ fields }) => nameKey(fields.familyName),
  );
  const fitting = (said: string) => {
    const fits = find(said);
    return fits.length > 0 ? fits : (byFamily.get(familyKey(said)) ?? []);
  };
  return (said, wanted) => {
    if (fitting(said).length > 0) return [choose(said, fitting(said), wanted)];
    const named = splitNames(said);
    return named.some((part) => fitting(part).length > 0)
      ? named.map((part) => choose(part, fitting(part), wanted))
      : [{ said, found: null, code: 'WISH_NOT_FOUND' }];
  };
}

function choose(said: string, fits: readonly NameablePerson[], wanted: Role): WishFinding {
  if (fits.length === 0) return { said, found: null, code: 'WISH_NOT_FOUND' };
  const importable = fits.filter(({ at }) => at !== null);
  const withPart = importable.filter(({ roles }) => roles.includes(wanted));
  const [only, ...others] = withPart.length === 1 ? withPart : importable;
  if (only === undefined) return { said, found: null, code: 'WISH_NOT_IMPORTED' };
  if (only.at === null || others.length > 0) return { said, found: null, code: 'WISH_AMBIGUOUS' };
  return { said, found: only.at, name: displayName(only.fields) };
}

/** A family name as it is typed, titles left out. */
function familyKey(said: string): string {
  const name = parseName(said);
  return nameKey(name.ok ? displayName(name.value) : said);
}
