import { audienceOf } from '../../../shared/domain/events/audience-of.ts';
import type { ProgrammeEvent } from '../../../shared/domain/events/programme-event.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Enrolment } from '../../../shared/domain/person.ts';
import type { Readers } from '../ports.ts';
import { findPlace } from './find-place.ts';

/** Everybody an event is for by its kind and its place. */
export async function gatherAudience(read: Readers, event: ProgrammeEvent): Promise<readonly PersonId[]> {
  const { programme } = await findPlace(read, event);
  const people = new Map((await read.people.list()).map((person) => [person.id, person]));
  return audienceOf(event, await enrolmentsWhere(read, event), people, programme.kind);
}

/** The parts people take where an event belongs: in its cohort, or in every cohort of its programme. */
export async function enrolmentsWhere(
  read: Readers,
  { programmeId, cohortId }: Pick<ProgrammeEvent, 'programmeId' | 'cohortId'>,
): Promise<readonly Enrolment[]> {
  const cohorts = (await read.programmes.listCohorts()).filter(
    (cohort) =>
      cohort.programmeId === programmeId && (cohortId === null ? cohort.closedOn === null : cohort.id === cohortId),
  );
  const ids = new Set(cohorts.map(({ id }) => id));
  return (await read.people.listEnrolments()).filter((enrolment) => ids.has(enrolment.cohortId));
}
