import { displayName } from '../person.ts';
import type { NameablePerson } from './nameable-person.ts';
import { personIndex } from './person-index.ts';
import type { PlannedPerson } from './planned-person.ts';
import type { RosterProblemCode, RowProblem } from './roster-problem.ts';

export type ManagerFinding =
  | { readonly found: PlannedPerson }
  | {
      readonly found: null;
      readonly code: RosterProblemCode;
      /** Those who may be meant, where there are several. */
      readonly fits: readonly NameablePerson[];
    };

/** Looks up line managers, only among people the file or the vault has. More than one fit is no fit. */
export function managerLookup(people: readonly NameablePerson[]): (said: string) => ManagerFinding {
  const find = personIndex(people, ({ fields }) => fields);
  // A manager is named in the row of everybody who reports to them.
  const findings = new Map<string, ManagerFinding>();
  return (said) => {
    const finding = findings.get(said) ?? findingOf(find(said));
    findings.set(said, finding);
    return finding;
  };
}

function findingOf(fits: readonly NameablePerson[]): ManagerFinding {
  const importable = fits.filter(({ at }) => at !== null);
  const [only] = importable;
  if (only?.at && importable.length === 1) return { found: only.at };
  const code =
    importable.length > 1 ? 'MANAGER_AMBIGUOUS' : fits.length > 0 ? 'MANAGER_NOT_IMPORTED' : 'MANAGER_NOT_FOUND';
  return { found: null, code, fits: importable };
}

/** So many can be chosen from; of more it is quicker to write an address or a number. */
const mostFits = 20;

/** Each of a few who may be meant, with an address or a number that finds nobody else; those who have neither are left out. */
export function tellApart(
  said: string,
  row: number,
  lookup: (said: string) => ManagerFinding,
): NonNullable<RowProblem['fits']> {
  const finding = lookup(said);
  if (finding.found !== null || finding.fits.length > mostFits) return [];
  const apart = finding.fits.flatMap(({ at, fields }) => {
    if (at?.kind === 'row' && at.row === row) return [];
    const alone = [fields.email, fields.externalId].find((one) => one !== null && lookup(one).found === at);
    return alone == null ? [] : [{ name: displayName(fields), said: alone }];
  });
  return apart.toSorted((a, b) => (a.said < b.said ? -1 : 1));
}
