import type { PairingSurroundings } from '../../../shared/domain/health/picture-pairing.ts';
import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import { createReportingLines } from '../../../shared/domain/matching/rules/reporting-lines.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { displayName, type Enrolment, type Person } from '../../../shared/domain/person.ts';
import type { Cohort } from '../../../shared/domain/programme.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import type { Readers } from '../ports.ts';
import { keepFor } from './keep-for.ts';

type SurroundingsOf = (pairing: Pairing) => PairingSurroundings;

const keep = keepFor<readonly Person[], SurroundingsOf>();

/**
 * Reads people, cohorts, stages and enrolments once, and says of any pairing what stands around it. The very same answer as
 * long as none of them changed.
 */
export async function gatherSurroundings(read: Readers): Promise<SurroundingsOf> {
  const people = await read.people.list();
  const cohorts = await read.programmes.listCohorts();
  const enrolments = await read.people.listEnrolments();
  const programmes = await read.programmes.list();
  const stages: (readonly Stage[])[] = [];
  for (const { id } of programmes) stages.push(await read.programmes.stagesOf(id));
  return keep(people, [cohorts, enrolments, programmes, ...stages], () => {
    const stagesOf = new Map(programmes.map(({ id }, at) => [id, stages[at] ?? []]));
    return surroundingsAmong(people, cohorts, enrolments, stagesOf);
  });
}

function surroundingsAmong(
  everybody: readonly Person[],
  allCohorts: readonly Cohort[],
  enrolments: readonly Enrolment[],
  stages: ReadonlyMap<ProgrammeId, readonly Stage[]>,
): SurroundingsOf {
  const people = new Map(everybody.map((person) => [person.id, person]));
  const cohorts = new Map(allCohorts.map((cohort) => [cohort.id, cohort]));
  const registered = new Map(
    enrolments
      .filter((enrolment) => enrolment.role === 'mentee')
      .map((enrolment) => [`${enrolment.cohortId} ${enrolment.personId}`, enrolment.registeredOn]),
  );
  const lines = createReportingLines(everybody);
  return ({ mentorId, menteeId, cohortId }) => {
    const cohort = mustHave(cohorts, cohortId);
    return {
      mentor: mustHave(people, mentorId),
      mentee: mustHave(people, menteeId),
      menteeRegisteredOn: registered.get(`${cohortId} ${menteeId}`) ?? null,
      cohort,
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
