import type { CohortId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { reverseChecklist } from '../../../shared/domain/reverse-checklist.ts';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports } from '../ports.ts';

/** Every programme with its stages in order and its cohorts, newest first, each with how many take part. */
export async function listProgrammes(ports: Ports): Promise<readonly ProgrammeOverview[]> {
  return ports.store.read(async (read) => {
    const cohorts = await read.programmes.listCohorts();
    const enrolments = await read.people.listEnrolments();
    const { pairings, standings } = await gatherStandings(read, ports.clock.today());
    // Two people of whom one said no were never a pairing.
    const counted = pairings.filter(({ id }) => standings.get(id)?.wasDeclined !== true);
    const countIn = (role: Role, cohortId: CohortId) =>
      enrolments.filter((enrolment) => enrolment.cohortId === cohortId && enrolment.role === role).length;
    const marks = await read.reverseMarks.list();
    const marksOf = (cohortId: CohortId) =>
      new Map(marks.filter((mark) => mark.cohortId === cohortId).map(({ step, doneOn }) => [step, doneOn]));
    const overviews: ProgrammeOverview[] = [];
    for (const programme of await read.programmes.list()) {
      overviews.push({
        ...programme,
        stages: await read.programmes.stagesOf(programme.id),
        cohorts: cohorts
          .filter((cohort) => cohort.programmeId === programme.id)
          .map((cohort) => ({
            ...cohort,
            mentors: countIn('mentor', cohort.id),
            mentees: countIn('mentee', cohort.id),
            pairings: counted.filter((pairing) => pairing.cohortId === cohort.id).length,
            reverseChecklist: reverseChecklist(programme.kind, marksOf(cohort.id)),
          })),
      });
    }
    return overviews;
  });
}
