import type { CohortId } from '../../../shared/domain/ids.ts';
import { isFieldOfKind } from '../../../shared/domain/import-kind.ts';
import { missingColumn } from '../../../shared/domain/missing-column.ts';
import { correctCells } from '../../../shared/domain/roster/correct-cells.ts';
import { detectTableAt } from '../../../shared/domain/roster/detect-table.ts';
import { withPart } from '../../../shared/domain/roster/everyone-is.ts';
import type { KnownPerson } from '../../../shared/domain/roster/known-person.ts';
import { parseRosterRows } from '../../../shared/domain/roster/parse-roster-rows.ts';
import { type ImportPlan, planImport } from '../../../shared/domain/roster/plan-import.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Readers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { openSheet } from './open-reading.ts';

export type PeopleChoices = RouteInput<'roster.preview'>;

/** What an import of people would do to the vault as it is now. Preview and commit both call it; nothing is written. */
export async function planPeople(ports: Ports, read: Readers, choices: PeopleChoices): Promise<ImportPlan> {
  const { kind } = choices;
  const mapping = choices.mapping.filter(({ field }) => isFieldOfKind(kind, field));
  const mayAdd = kind === 'people';
  const missing = missingColumn(
    kind,
    mapping.map(({ field }) => field),
  );
  if (missing !== null) throw new AppError('ROSTER_WITHOUT_NAMES');
  await findOpenCohort(read, choices.cohortId);
  const { rows } = await openSheet(ports, choices.file, choices.sheet);
  const table = detectTableAt(rows, choices.headerRow);
  const cells = correctCells(rows, table.firstDataRow, choices.corrections);
  const parsed = parseRosterRows(cells, table, mapping, { dateOrder: choices.dateOrder, mayLackName: !mayAdd });
  return planImport({
    rows: withPart(parsed, kind === 'people' || kind === 'availability' ? choices.everyoneIs : null),
    people: await knownPeople(read, choices.cohortId),
    rules: choices.rules,
    decisions: choices.decisions,
    mayAdd,
  });
}

async function knownPeople(read: Readers, cohortId: CohortId): Promise<readonly KnownPerson[]> {
  const enrolments = (await read.people.listEnrolments()).filter((enrolment) => enrolment.cohortId === cohortId);
  const byPerson = Map.groupBy(enrolments, (enrolment) => enrolment.personId);
  const inCohort = (await read.wishes.list()).filter((wish) => wish.cohortId === cohortId);
  const wishesBy = Map.groupBy(inCohort, (wish) => wish.personId);
  return (await read.people.list()).map((person) => {
    const own = byPerson.get(person.id) ?? [];
    const wishes = (wishesBy.get(person.id) ?? []).map(({ role, wishedId, rank }) => ({ role, wishedId, rank }));
    const registeredOn = own[0]?.registeredOn ?? null;
    return { person, roles: own.map((enrolment) => enrolment.role), registeredOn, wishes };
  });
}
