import type { CohortId } from '../../../shared/domain/ids.ts';
import { isFieldOfKind } from '../../../shared/domain/import-kind.ts';
import { missingColumn } from '../../../shared/domain/missing-column.ts';
import type { KnownPerson } from '../../../shared/domain/roster/known-person.ts';
import type { SheetQuestion } from '../../../shared/domain/roster/plan-sheet.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Readers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { openSheet } from './open-reading.ts';

export type PeopleChoices = RouteInput<'roster.preview'>;

/** Everything the plan of an import of people follows from. Refused where the sheet names nobody, or the cohort is closed. */
export async function askOfPeople(
  ports: Ports,
  read: Readers,
  choices: PeopleChoices,
  mostRows: number | null,
): Promise<SheetQuestion> {
  const { file, sheet, cohortId, ...chosen } = choices;
  const { kind, mapping } = chosen;
  const fields = mapping.map(({ field }) => field).filter((field) => isFieldOfKind(kind, field));
  if (missingColumn(kind, fields) !== null) throw new AppError('ROSTER_WITHOUT_NAMES');
  await findOpenCohort(read, cohortId);
  const { rows } = await openSheet(ports, file, sheet);
  const people = await knownPeople(read, cohortId);
  const memory = await read.rowMemories.list();
  return { ...chosen, rows, people, memory, mostRows };
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
