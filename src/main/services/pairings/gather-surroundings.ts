import type { PairingSurroundings } from '../../../shared/domain/health/picture-pairing.ts';
import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import { createReportingLines } from '../../../shared/domain/matching/rules/reporting-lines.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import type { Readers } from '../ports.ts';

/** Reads people, cohorts, stages and enrolments once, and says of any pairing what stands around it. */
export async function gatherSurroundings(read: Readers): Promise<(pairing: Pairing) => PairingSurroundings> {
  const people = new Map((await read.people.list()).map((person) => [person.id, person]));
  const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort]));
  const registered = new Map(
    (await read.people.listEnrolments())
      .filter((enrolment) => enrolment.role === 'mentee')
      .map((enrolment) => [`${enrolment.cohortId} ${enrolment.personId}`, enrolment.registeredOn]),
  );
  const stages = new Map<ProgrammeId, readonly Stage[]>();
  const informal = new Set<ProgrammeId>();
  for (const { id, kind } of await read.programmes.list()) {
    stages.set(id, await read.programmes.stagesOf(id));
    if (kind === 'informal') informal.add(id);
  }
  const lines = createReportingLines([...people.values()]);
  return ({ mentorId, menteeId, cohortId }) => {
    const cohort = mustHave(cohorts, cohortId);
    return {
      mentor: mustHave(people, mentorId),
      mentee: mustHave(people, menteeId),
      menteeRegisteredOn: registered.get(`${cohortId} ${menteeId}`) ?? null,
      cohort,
      isInformal: informal.has(cohort.programmeId),
      stages: mustHave(stages, cohort.programmeId),
      lines,
      nameOf: (id) => displayName(mustHave(people, id)),
    };
  };
}

function mustHave<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error('a row refers to one that is not there');
  return value;
}
