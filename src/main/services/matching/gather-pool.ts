import type { CohortId } from '../../../shared/domain/ids.ts';
import { defaultWeights } from '../../../shared/domain/matching/criteria.ts';
import type { MatchingPool, PoolPair, PoolWish } from '../../../shared/domain/matching/matching-pool.ts';
import { openRound } from '../../../shared/domain/matching/open-round.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { isAvailable, type Role } from '../../../shared/domain/person.ts';
import { remainingNeed } from '../../../shared/domain/remaining-need.ts';
import type { Wish } from '../../../shared/domain/wish.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { usualRequest } from '../../../shared/ipc/routes/matching.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports, Readers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { openRun } from './summarise-run.ts';

export type MatchingRequest = RouteInput<'matching.run'>;

/** What a run is asked when nothing is said: the usual weights, the weakest pair first, unknown managers told. */
export const plainRequest = (cohortId: CohortId): MatchingRequest => ({
  ...usualRequest,
  cohortId,
});

/** Gathers the plain facts a match run decides from: who waits, who has room, who is to be kept apart, who met before, who wished for whom. */
export async function gatherPool(ports: Ports, read: Readers, request: MatchingRequest): Promise<MatchingPool> {
  const today = ports.clock.today();
  const { cohort, programme } = await findOpenCohort(read, request.cohortId);
  const people = await read.people.list();
  const byId = new Map(people.map((person) => [person.id, person]));
  const enrolled = (await read.people.listEnrolments()).filter((one) => one.cohortId === cohort.id);
  const taking = (role: Role) =>
    enrolled.filter((one) => one.role === role).flatMap((one) => byId.get(one.personId) ?? []);
  const { pairings, standings } = await gatherStandings(read, today);
  const isLive = ({ id }: Pairing) => standings.get(id)?.endedOn === null;
  const wasDeclined = ({ id }: Pairing) => standings.get(id)?.wasDeclined === true;
  const hasEnded = (pairing: Pairing) =>
    !wasDeclined(pairing) && !isLive(pairing) && standings.get(pairing.id)?.startedOn != null;
  const mentoring = Map.groupBy(pairings.filter(isLive), (pairing) => pairing.mentorId);
  const mentored = Map.groupBy(
    pairings.filter((pairing) => pairing.cohortId === cohort.id),
    (pairing) => pairing.menteeId,
  );
  // What was asked to be kept together and has become a pairing since is kept as it is.
  const isPaired = ({ menteeId, mentorId }: PoolPair) =>
    (mentored.get(menteeId) ?? []).some((pairing) => pairing.mentorId === mentorId && isLive(pairing));
  const pairOf = ({ menteeId, mentorId }: Pairing) => ({ menteeId, mentorId });
  const pool: MatchingPool = {
    kind: programme.kind,
    today,
    people,
    mentees: taking('mentee')
      .filter((person) => isAvailable(person, today))
      .map((person) => {
        const own = mentored.get(person.id) ?? [];
        return { personId: person.id, need: remainingNeed(person, own, standings, cohort.startsOn) };
      })
      .filter(({ need }) => need > 0),
    mentors: taking('mentor').map((person) => {
      const currentMentees = mentoring.get(person.id)?.length ?? 0;
      return { personId: person.id, places: Math.max(0, person.mentorCapacity - currentMentees), currentMentees };
    }),
    excluded: (await read.people.listExclusions()).map(({ oneId, otherId }) => [oneId, otherId] as const),
    turnedDown: request.forbidden,
    earlier: pairings.filter((pairing) => !wasDeclined(pairing)).map(pairOf),
    declined: pairings.filter(wasDeclined).map(pairOf),
    ended: pairings.filter(hasEnded).map(pairOf),
    locks: request.locks.filter((lock) => !isPaired(lock)),
    wishes: (await read.wishes.list()).filter((wish) => wish.cohortId === cohort.id).map(toPoolWish),
    unknownManager: request.unknownManager,
    needsSharedHours: request.needsSharedHours,
    weights: { ...defaultWeights, ...withoutGaps(request.weights) },
    ownCriteria: request.ownCriteria,
    policy: request.policy,
    departmentLimits: request.departmentLimits,
  };
  return request.round === null ? pool : openRoundAfter(read, pool, request.round, cohort.id);
}

async function openRoundAfter(
  read: Readers,
  pool: MatchingPool,
  round: NonNullable<MatchingRequest['round']>,
  cohortId: CohortId,
): Promise<MatchingPool> {
  const before = await read.matchRuns.find(round.after);
  if (before === null)
    throw new AppError('NOT_FOUND', 'The proposals that this round goes on from are not there any more.');
  if (before.cohortId !== cohortId) throw new AppError('INPUT_REFUSED', 'These proposals are of another cohort.');
  return openRound(pool, openRun(before).result, round);
}

const toPoolWish = ({ role, personId, wishedId, rank }: Wish): PoolWish =>
  role === 'mentee'
    ? { by: role, menteeId: personId, mentorId: wishedId, rank }
    : { by: role, menteeId: wishedId, mentorId: personId, rank };

function withoutGaps<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
