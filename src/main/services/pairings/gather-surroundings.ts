import { concernKnownAt } from '../../../shared/domain/concern.ts';
import { attendedBy } from '../../../shared/domain/events/ready-for.ts';
import type { PairingSurroundings } from '../../../shared/domain/health/picture-pairing.ts';
import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import { createReportingLines } from '../../../shared/domain/matching/rules/reporting-lines.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { Readers } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';
import { gatherStages } from '../stages/gather-stages.ts';

/**
 * Reads people, cohorts, stages, enrolments and open concerns once, and says of any pairing what stands around it. Concerns
 * are as they were known at an instant; null for now.
 */
export async function gatherSurroundings(
  read: Readers,
  knownUntil: Instant | null,
): Promise<(pairing: Pairing) => PairingSurroundings> {
  const people = new Map((await read.people.list()).map((person) => [person.id, person]));
  const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort]));
  const registered = new Map(
    (await read.people.listEnrolments())
      .filter((enrolment) => enrolment.role === 'mentee')
      .map((enrolment) => [`${enrolment.cohortId} ${enrolment.personId}`, enrolment.registeredOn]),
  );
  const stages = new Map<ProgrammeId, Pick<PairingSurroundings, 'stages' | 'standIns' | 'isInformal'>>();
  for (const programme of await read.programmes.list()) {
    const { inUse, standIns } = await gatherStages(read, programme);
    stages.set(programme.id, { stages: inUse, standIns, isInformal: programme.kind === 'informal' });
  }
  const trainings = attendedBy(await read.events.listAttended());
  const peerCohorts = await listPeerCohorts(read);
  const lines = createReportingLines([...people.values()]);
  const concerns = (await read.concerns.list())
    .map((concern) => (knownUntil === null ? concern : concernKnownAt(concern, knownUntil)))
    .filter((concern) => concern !== null);
  const concernsOf = Map.groupBy(concerns, ({ pairingId }) => pairingId);
  return ({ id, mentorId, menteeId, cohortId }) => {
    const cohort = mustHave(cohorts, cohortId);
    return {
      mentor: mustHave(people, mentorId),
      mentee: mustHave(people, menteeId),
      menteeRegisteredOn: registered.get(`${cohortId} ${menteeId}`) ?? null,
      cohort,
      ...mustHave(stages, cohort.programmeId),
      arePeers: peerCohorts.has(cohortId),
      attendedBy: trainings,
      lines,
      concerns: concernsOf.get(id) ?? [],
      nameOf: (id) => displayName(mustHave(people, id)),
    };
  };
}

function mustHave<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error('a row refers to one that is not there');
  return value;
}
