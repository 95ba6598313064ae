import { foldText } from '../fold-text.ts';
import type { PersonId } from '../ids.ts';
import type { Manager } from '../person.ts';
import type { ManagerFinding } from './manager-lookup.ts';
import type { ImportRule } from './person-field-columns.ts';
import type { PlannedPerson } from './planned-person.ts';
import type { RosterProblemCode } from './roster-problem.ts';

/** A line manager in a plan: a known person, the person of a row of the same file, nobody, or not to be found. */
export type PlannedManager =
  | PlannedPerson
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly said: string | null };

export interface ManagerChange {
  readonly from: Manager;
  readonly to: PlannedManager;
}

interface Planned<To> {
  readonly manager: To;
  readonly warning: RosterProblemCode | null;
}

/** The line manager of somebody new. Nobody is their own: that, and what cannot be found, is unknown with what was said. */
export function managerOfNew(
  said: string | null,
  row: number,
  lookup: (said: string) => ManagerFinding,
): Planned<PlannedManager> {
  if (said === null) return { manager: { kind: 'unknown', said: null }, warning: null };
  if (saysNobody(said)) return { manager: { kind: 'none' }, warning: null };
  const finding = lookup(said);
  if (finding.found === null) return { manager: { kind: 'unknown', said }, warning: finding.code };
  if (finding.found.kind === 'row' && finding.found.row === row)
    return { manager: { kind: 'unknown', said }, warning: 'OWN_MANAGER' };
  return { manager: finding.found, warning: null };
}

/**
 * What a row changes about a known person's line manager; null for nothing. A manager who is known is replaced only by
 * another who can be found: words nobody can place are a warning then, and noted only where no manager was known.
 */
export function managerOfKnown(
  person: { readonly id: PersonId; readonly manager: Manager },
  said: string | null,
  rule: ImportRule,
  lookup: (said: string) => ManagerFinding,
): Planned<ManagerChange | null> {
  const from = person.manager;
  if (said === null || rule === 'never' || (rule === 'fill blanks' && from.kind !== 'unknown'))
    return { manager: null, warning: null };
  if (saysNobody(said)) return { manager: from.kind === 'none' ? null : { from, to: { kind: 'none' } }, warning: null };
  const finding = lookup(said);
  const own = finding.found?.kind === 'person' && finding.found.id === person.id;
  if (finding.found !== null && !own) {
    const same = from.kind === 'person' && finding.found.kind === 'person' && finding.found.id === from.id;
    return { manager: same ? null : { from, to: finding.found }, warning: null };
  }
  const warning = finding.found === null ? finding.code : 'OWN_MANAGER';
  const noted = from.kind === 'person' || (from.kind === 'unknown' && from.said === said);
  return { manager: noted ? null : { from, to: { kind: 'unknown', said } }, warning };
}

/** Words for standing at the top. An empty cell is not among them: that is not knowing. */
const nobody = /^(none|nobody|no one|no manager|niemand|keine?r?|kein vorgesetzter|aucun|personne|ninguno|nadie)$/u;

const saysNobody = (said: string) => nobody.test(foldText(said));
