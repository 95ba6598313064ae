import { attendedBy } from '../../../shared/domain/events/ready-for.ts';
import type { PairingSurroundings } from '../../../shared/domain/health/picture-pairing.ts';
import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import { createReportingLines } from '../../../shared/domain/matching/rules/reporting-lines.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import type { Readers } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';

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
  for (const { id } of await read.programmes.list()) stages.set(id, await read.programmes.stagesOf(id));
  const trainings = attendedBy(await read.events.listAttended());
  const peerCohorts = await listPeerCohorts(read);
  const lines = createReportingLines([...people.values()]);
  return ({ mentorId, menteeId, cohortId }) => {
    const cohort = mustHave(cohorts, cohortId);
    return {
      mentor: mustHave(people, mentorId),
      mentee: mustHave(people, menteeId),
      menteeRegisteredOn: registered.get(`${cohortId} ${menteeId}`) ?? null,
      cohort,
      stages: mustHave(stages, cohort.programmeId),
      arePeers: peerCohorts.has(cohortId),
      attendedBy: trainings,
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
