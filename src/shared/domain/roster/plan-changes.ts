import type { PersonId } from '../ids.ts';
import { displayName } from '../person.ts';
import type { Identities } from './identify-people.ts';
import type { KnownPerson, RowDecision } from './known-person.ts';
import { managerLookup, tellApart } from './manager-lookup.ts';
import { nameKey, shareWord } from './name-key.ts';
import { nameablePeople } from './nameable-people.ts';
import type { NameablePerson } from './nameable-person.ts';
import type { ParsedRow } from './parsed-row.ts';
import { type ImportRules, ruleOfColumn } from './person-field-columns.ts';
import { type PlannedCreate, planCreate } from './plan-create.ts';
import { managerOfKnown, managerOfNew } from './plan-manager.ts';
import { type PlannedUpdate, planUpdate } from './plan-update.ts';
import { managerWarning, rowWarning } from './plan-warnings.ts';
import { wishesOfKnown, wishesOfNew } from './plan-wishes.ts';
import type { RosterProblemCode, RowProblem } from './roster-problem.ts';
import type { LiveRow } from './row-groups.ts';
import { rowsInCircle } from './rows-in-circle.ts';
import { wishLookup } from './wish-lookup.ts';

/** A row that says nothing of somebody known that is not known. */
export interface UnchangedRow {
  readonly row: number;
  readonly personId: PersonId;
  readonly name: string;
}

/** What comes of the rows of which it is clear who they are, with what is worth a look in them. */
export interface PlannedChanges {
  readonly creates: readonly PlannedCreate[];
  readonly updates: readonly PlannedUpdate[];
  readonly unchanged: readonly UnchangedRow[];
  readonly warnings: readonly RowProblem[];
}

/** Plans everybody new and everybody known whom the file tells of; `out` are the rows that may be named and stay out. */
export function planChanges(
  identities: Identities,
  out: readonly ParsedRow[],
  {
    people,
    rules,
    managerColumn = null,
  }: {
    readonly people: readonly KnownPerson[];
    readonly rules: ImportRules;
    readonly managerColumn?: number | null;
  },
  decisions: ReadonlyMap<number, RowDecision>,
): PlannedChanges {
  const creates: PlannedCreate[] = [];
  const updates: PlannedUpdate[] = [];
  const unchanged: UnchangedRow[] = [];
  const warnings: RowProblem[] = [];
  const nameable = nameablePeople(identities, out, people, rules);
  const findManager = managerLookup(nameable);
  const findWished = wishLookup(nameable);
  const byId = new Map<string, KnownPerson>(people.map((known) => [known.person.id, known]));
  const namesakes = countNames(nameable);
  const warn = (code: RosterProblemCode, { row, name }: LiveRow) => warnings.push(rowWarning(code, row, name));
  const warnOfManager = (code: RosterProblemCode | null, { row, person }: LiveRow) => {
    if (code === null) return;
    const said = person.managerRef ?? '';
    const warning = managerWarning(code, row, said, managerColumn);
    warnings.push(code === 'MANAGER_AMBIGUOUS' ? { ...warning, fits: tellApart(said, row, findManager) } : warning);
  };
  for (const { newest } of identities.fresh) {
    if ((namesakes.get(nameKey(newest.name)) ?? 0) > 1) warn('SAME_NAME_TWICE', newest);
    const { manager, warning } = managerOfNew(newest.person.managerRef, newest.row, findManager);
    const { wishes, problems } = wishesOfNew(newest, findWished);
    creates.push(planCreate(newest, manager, wishes));
    warnings.push(...problems);
    warnOfManager(warning, newest);
    if ((newest.person.roles ?? []).length === 0) warn('NO_ROLE', newest);
  }
  for (const known of people) {
    const newest = identities.known.get(known.person.id)?.newest;
    if (newest === undefined) continue;
    const said = newest.person.managerRef;
    const { manager, warning } = managerOfKnown(known.person, said, ruleOfColumn('managerRef', rules), findManager);
    const { wishes, problems } = wishesOfKnown(known, newest, rules, findWished, byId);
    const keep = decisions.get(newest.row)?.keep ?? [];
    const update = planUpdate(known, newest, rules, { manager, wishes, keep });
    warnings.push(...problems);
    if (update) updates.push(update);
    else unchanged.push({ row: newest.row, personId: known.person.id, name: displayName(known.person) });
    warnOfManager(warning, newest);
    if (newest.name !== '' && !shareWord(displayName(known.person), newest.name))
      warn('SAME_IDENTITY_OTHER_NAME', newest);
  }
  for (const { row, names } of rowsInCircle(creates, updates, people)) {
    warnings.push(rowWarning('MANAGERS_IN_CIRCLE', row, names));
  }
  return { creates, updates, unchanged, warnings };
}

/** How many people of each name there are once the file is imported. */
function countNames(nameable: readonly NameablePerson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { at, fields } of nameable) {
    if (at === null) continue;
    const key = nameKey(displayName(fields));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
