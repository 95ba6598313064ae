import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type {
  MatchingPool,
  PoolPair,
  PoolWish,
  SmallestGroups,
} from '../../../shared/domain/matching/matching-pool.ts';
import { turned } from '../../../shared/domain/matching/peers/as-peers.ts';
import { defaultWeights, type Weights } from '../../../shared/domain/matching/points/criteria.ts';
import { freePlaces } from '../../../shared/domain/matching/rounds/free-places.ts';
import { openRound } from '../../../shared/domain/matching/rounds/open-round.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { isAvailable, type Person, type Role } from '../../../shared/domain/person.ts';
import { remainingNeed } from '../../../shared/domain/remaining-need.ts';
import type { Wish } from '../../../shared/domain/wish.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { usualRequest } from '../../../shared/ipc/routes/matching.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports, Readers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';
import { gatherYesesToMore } from './gather-yeses-to-more.ts';
import { openRun } from './summarise-run.ts';

export type MatchingRequest = RouteInput<'matching.run'>;

/** What a run is asked when nothing is said: the usual weights, the weakest pair first, unknown managers told. */
export const plainRequest = (cohortId: CohortId): MatchingRequest => ({
  ...usualRequest,
  cohortId,
});

/**
 * The same request when pairs are made of what it proposed: pairs kept together are made one by one like all others, and how
 * well two fit was weighed when they were proposed; another pairing of the mentor since may move it by a few points.
 */
export const toMakePairs = (request: MatchingRequest): MatchingRequest => ({ ...request, locks: [], leastFit: null });

/** Gathers the plain facts a match run decides from: who waits, who has room, who is to be kept apart, who met before, who wished for whom. */
export async function gatherPool(ports: Ports, read: Readers, request: MatchingRequest): Promise<MatchingPool> {
  const today = ports.clock.today();
  const { cohort, programme } = await findOpenCohort(read, request.cohortId);
  const arePeers = programme.kind === 'peer';
  if (arePeers && request.round !== null)
    throw new AppError('INPUT_REFUSED', 'Among peers there are no further rounds.');
  const people = await read.people.list();
  const byId = new Map(people.map((person) => [person.id, person]));
  const enrolled = (await read.people.listEnrolments()).filter((one) => one.cohortId === cohort.id);
  const taking = (role: Role) =>
    enrolled.filter((one) => one.role === role).flatMap((one) => byId.get(one.personId) ?? []);
  const { pairings, standings } = await gatherStandings(read, today);
  const isLive = ({ id }: Pairing) => standings.get(id)?.endedOn === null;
  const wasDeclined = ({ id }: Pairing) => standings.get(id)?.wasDeclined === true;
  const agreesAnew = ({ id }: Pairing) => standings.get(id)?.agreesAnew === true;
  const hasEnded = (pairing: Pairing) =>
    !wasDeclined(pairing) && !isLive(pairing) && standings.get(pairing.id)?.startedOn != null;
  const peerCohorts = await listPeerCohorts(read);
  const isOfPeers = ({ cohortId }: Pairing) => peerCohorts.has(cohortId);
  const mentoring = Map.groupBy(
    pairings.filter((pairing) => isLive(pairing) && !isOfPeers(pairing)),
    (pairing) => pairing.mentorId,
  );
  const mentored = Map.groupBy(
    pairings.filter((pairing) => pairing.cohortId === cohort.id),
    (pairing) => pairing.menteeId,
  );
  // What was asked to be kept together and has become a pairing since is kept as it is.
  const isPaired = (pair: PoolPair) =>
    [pair, ...(arePeers ? [turned(pair)] : [])].some(({ menteeId, mentorId }) =>
      (mentored.get(menteeId) ?? []).some((pairing) => pairing.mentorId === mentorId && isLive(pairing)),
    );
  const yeses = await gatherYesesToMore(read, pairings.filter(isLive));
  const pairOf = ({ menteeId, mentorId }: Pairing) => ({ menteeId, mentorId });
  // Two who were peers have met whichever of them would be the mentor now.
  const pairsOf = (pairing: Pairing) =>
    isOfPeers(pairing) ? [pairOf(pairing), turned(pairOf(pairing))] : [pairOf(pairing)];
  const pool: MatchingPool = {
    kind: programme.kind,
    today,
    people,
    ...(arePeers
      ? peersLooking(
          enrolled.flatMap((one) => byId.get(one.personId) ?? []),
          today,
          (peer) => {
            const own = pairings.filter((one) => one.cohortId === cohort.id && isIn(one, peer));
            return remainingNeed({ menteeNeed: 1 }, own, standings, cohort.startsOn) > 0;
          },
        )
      : {
          mentees: taking('mentee')
            .filter((person) => isAvailable(person, today))
            .map((person) => {
              const own = mentored.get(person.id) ?? [];
              return { personId: person.id, need: remainingNeed(person, own, standings, cohort.startsOn) };
            })
            .filter(({ need }) => need > 0),
          mentors: taking('mentor').map((person) => {
            const currentMentees = mentoring.get(person.id)?.length ?? 0;
            const places = freePlaces(person.mentorCapacity, currentMentees, yeses.get(person.id) ?? []);
            return { personId: person.id, places, currentMentees };
          }),
        }),
    excluded: (await read.people.listExclusions()).map(({ oneId, otherId }) => [oneId, otherId] as const),
    turnedDown: request.forbidden,
    earlier: pairings.filter((pairing) => !wasDeclined(pairing) && !agreesAnew(pairing)).flatMap(pairsOf),
    declined: pairings.filter(wasDeclined).flatMap(pairsOf),
    ended: pairings.filter((pairing) => hasEnded(pairing) && !isOfPeers(pairing)).map(pairOf),
    locks: request.locks.filter((lock) => !isPaired(lock)),
    wishes: (await read.wishes.list()).filter((wish) => wish.cohortId === cohort.id).map(toPoolWish),
    unknownManager: request.unknownManager,
    needsSharedHours: request.needsSharedHours,
    weights: weightsOf(request),
    everyMentor: request.everyMentor,
    wishesFirst: request.wishesFirst,
    ownCriteria: request.ownCriteria,
    policy: request.policy,
    leastFit: request.leastFit ?? undefined,
    departmentLimits: arePeers ? [] : request.departmentLimits,
    smallestGroups:
      programme.kind === 'group' && request.smallestGroup !== null
        ? { size: request.smallestGroup, accompanied: groupsThereAre([...mentored.values()].flat().filter(isLive)) }
        : undefined,
    attended: await read.events.listAttended(),
  };
  return request.round === null ? pool : openRoundAfter(read, pool, request.round, cohort.id);
}

function groupsThereAre(live: readonly Pairing[]): SmallestGroups['accompanied'] {
  const groups = Map.groupBy(live, ({ mentorId }) => mentorId);
  return [...groups].map(([mentorId, pairings]) => ({ mentorId, mentees: pairings.length }));
}

/** Everybody who takes part and has no pairing here, under whichever role they were entered; whoever is away does not look. */
function peersLooking(
  takingPart: readonly Person[],
  today: LocalDate,
  hasNone: (peer: PersonId) => boolean,
): Pick<MatchingPool, 'mentees' | 'mentors'> {
  const unpaired = [...new Set(takingPart)].filter(({ id }) => hasNone(id));
  return {
    mentees: unpaired.filter((person) => isAvailable(person, today)).map(({ id }) => ({ personId: id, need: 1 })),
    mentors: unpaired.map(({ id }) => ({ personId: id, places: 1, currentMentees: 0 })),
  };
}

const isIn = ({ menteeId, mentorId }: PoolPair, peer: PersonId) => menteeId === peer || mentorId === peer;

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

/** Wishes that are met before fit is looked at add nothing to it. */
export function weightsOf({ weights, wishesFirst }: Pick<MatchingRequest, 'weights' | 'wishesFirst'>): Weights {
  const named = { ...defaultWeights, ...withoutGaps(weights) };
  return wishesFirst ? { ...named, wishes: 'not at all' } : named;
}

function withoutGaps<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
