import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import type { Ports } from '../ports.ts';

/** Every programme with its stages in order and its cohorts, newest first, each with how many take part. */
export async function listProgrammes(ports: Ports): Promise<readonly ProgrammeOverview[]> {
  return ports.store.read(async (read) => {
    const [programmes, stages, cohorts, enrolments, pairings] = [
      await read.programmes.list(),
      await read.programmes.listStages(),
      await read.programmes.listCohorts(),
      await read.people.listEnrolments(),
      await read.pairings.list(),
    ];
    const countIn = (role: 'mentor' | 'mentee', cohortId: string) =>
      enrolments.filter((enrolment) => enrolment.cohortId === cohortId && enrolment.role === role).length;
    return programmes.map((programme) => ({
      ...programme,
      stages: stages.filter((stage) => stage.programmeId === programme.id).map(({ programmeId: _, ...stage }) => stage),
      cohorts: cohorts
        .filter((cohort) => cohort.programmeId === programme.id)
        .map((cohort) => ({
          ...cohort,
          mentors: countIn('mentor', cohort.id),
          mentees: countIn('mentee', cohort.id),
          pairings: pairings.filter((pairing) => pairing.cohortId === cohort.id).length,
        })),
    }));
  });
}
