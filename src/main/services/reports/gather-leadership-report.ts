import { buildLeadershipReport } from '../../../shared/domain/reports/build-leadership-report.ts';
import type { LeadershipReport } from '../../../shared/domain/reports/leadership-report.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { picturePairings } from '../pairings/picture-pairings.ts';
import type { Ports } from '../ports.ts';
import { getSettings } from '../settings/keep-settings.ts';

/** Gathers the facts of one moment and builds the report from them. */
export async function gatherLeadershipReport(
  ports: Ports,
  input: RouteInput<'report.leadership'>,
): Promise<LeadershipReport> {
  const today = ports.clock.today();
  if (input.from > today) throw new AppError('INPUT_REFUSED', 'This period has not begun yet.', { field: 'from' });
  const to = input.to > today ? today : input.to;
  const { smallestGroup } = await getSettings(ports);
  return ports.store.read(async (read) => {
    const programme = await read.programmes.find(input.programmeId);
    const cohorts = (await read.programmes.listCohorts()).filter(
      (cohort) => cohort.programmeId === input.programmeId && (input.cohortId === null || cohort.id === input.cohortId),
    );
    if (programme === null || (input.cohortId !== null && cohorts.length === 0)) throw new AppError('NOT_FOUND');
    const { pictures } = await picturePairings(ports, read, { asOf: to, known: 'by now' });
    const cohortIds = new Set(cohorts.map((cohort) => cohort.id));
    const enrolments = (await read.people.listEnrolments()).filter((enrolment) => cohortIds.has(enrolment.cohortId));
    const enrolled = new Set(enrolments.map((enrolment) => enrolment.personId));
    const people = (await read.people.list()).filter((person) => input.cohortId === null || enrolled.has(person.id));
    return buildLeadershipReport({
      programmeName: programme.name,
      cohortName: input.cohortId === null ? null : (cohorts[0]?.name ?? null),
      from: input.from,
      to,
      madeOn: today,
      smallestGroup,
      stages: await read.programmes.stagesOf(programme.id),
      people,
      enrolments,
      pairings: pictures
        .filter((picture) => cohortIds.has(picture.cohort.id))
        .map((picture) => ({
          record: picture.record,
          mentor: picture.mentor,
          mentee: picture.mentee,
          stage: picture.stage,
          startedOn: picture.facts.startedOn,
          closedOn: picture.facts.closedOn,
          isFollowed: picture.isFollowed,
        })),
    });
  });
}
