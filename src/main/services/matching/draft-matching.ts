import type { PersonId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { compareRuns, stillOpen } from '../../../shared/domain/matching/compare-runs.ts';
import type { MatchingPool, PoolMentor, PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import { asPeers, turned } from '../../../shared/domain/matching/peers/as-peers.ts';
import { pairKey } from '../../../shared/domain/matching/prepare-pool.ts';
import type { DraftProposals } from '../../../shared/domain/matching/proposals.ts';
import { displayName, isAvailable } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Draft, DraftMentee, DraftPerson } from '../../../shared/ipc/routes/matching-answers.ts';
import type { Ports, Readers } from '../ports.ts';
import { gatherPool } from './gather-pool.ts';
import { nameComparison } from './name-comparison.ts';
import { comparedRun, openRun } from './summarise-run.ts';

/** What a run would propose now, beside what is still open of an earlier run of the cohort if one is named. Nothing is kept of it. */
export async function draftMatching(
  ports: Ports,
  { beside, ...request }: RouteInput<'matching.draft'>,
): Promise<Draft> {
  const { store } = ports;
  const { pool, since, run, accepted } = await store.read(async (read) => ({
    pool: await gatherPool(ports, read, request),
    since: await registeredSince(read, request.cohortId),
    run: beside === null ? null : await read.matchRuns.find(beside),
    accepted: beside === null ? [] : (await read.pairings.list()).filter((pairing) => pairing.matchRunId === beside),
  }));
  if (run !== null && run.cohortId !== request.cohortId)
    throw new AppError('INPUT_REFUSED', 'These proposals are of two cohorts.');
  const result = await ports.drafts.propose(pool, 'draft');
  if (!result.ok) throw new AppError('INPUT_REFUSED', result.sentence);
  if (ports.store !== store) throw new AppError('CANCELLED');
  const personOf = lookUpPeople(pool);
  const waiting = pool.mentees.map(({ personId }) => personId);
  const drafted = { result, weights: [pool.weights, pool.ownCriteria] };
  const compared = run === null ? null : compareRuns(stillOpen(comparedRun(run), accepted, waiting), drafted);
  return {
    mentees: draftMentees(pool, result, {
      personOf,
      since: (id) => since.get(id) ?? pool.today,
      isNew: run === null ? () => false : notAmong(openRun(run).result),
    }),
    mentors: (result.ofPeers ? asPeers(pool) : pool).mentors
      .filter(isHereIn(pool, result))
      .map(({ personId, places, currentMentees }) => ({ ...personOf(personId), places, currentMentees }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    compared: compared === null ? null : nameComparison(compared, (id) => personOf(id).name),
  };
}

/** Whoever has left or paused is no mentor to move anybody to, unless somebody is kept with them. */
function isHereIn({ people, today }: MatchingPool, { pairs }: ArrangedProposals): (mentor: PoolMentor) => boolean {
  const here = new Set(people.filter((person) => isAvailable(person, today)).map(({ id }) => id));
  const proposed = new Set(pairs.map(({ mentorId }) => mentorId));
  return ({ personId }) => here.has(personId) || proposed.has(personId);
}

/** People of a pool with what tells them from others of the name. */
export function lookUpPeople(pool: MatchingPool): (id: PersonId) => DraftPerson {
  const people = new Map(pool.people.map((person) => [person.id, person]));
  return (id) => {
    const person = people.get(id);
    return {
      id,
      name: person === undefined ? '' : displayName(person),
      jobTitle: person?.jobTitle ?? null,
      department: person?.department ?? null,
    };
  };
}

type ArrangedProposals = Extract<DraftProposals, { ok: true }>;

interface DraftFacts {
  readonly personOf: (id: PersonId) => DraftPerson;
  readonly since: (id: PersonId) => LocalDate;
  readonly isNew: (pair: PoolPair) => boolean;
}

function draftMentees(pool: MatchingPool, result: ArrangedProposals, facts: DraftFacts): DraftMentee[] {
  const wants = new Map(pool.people.map((person) => [person.id, person.skillsWanted]));
  // Among peers a pair stands beside both of its people.
  const shown = result.ofPeers ? result.pairs.flatMap((pair) => [pair, turned(pair)]) : result.pairs;
  const proposed = Map.groupBy(shown, (pair) => pair.menteeId);
  const why = new Map(result.unmatched.map((one) => [one.menteeId, one.why]));
  return pool.mentees
    .map(({ personId, need }) => ({
      ...facts.personOf(personId),
      waitingSince: facts.since(personId),
      wants: wants.get(personId) ?? [],
      need,
      proposed: (proposed.get(personId) ?? []).map((pair) => ({
        mentorId: pair.mentorId,
        mentorName: facts.personOf(pair.mentorId).name,
        fit: pair.fit,
        isKept: pair.locked,
        isNew: facts.isNew(pair),
        notes: pair.notes,
      })),
      why: why.get(personId) ?? null,
    }))
    .toSorted((a, b) => a.waitingSince.localeCompare(b.waitingSince) || a.name.localeCompare(b.name));
}

function notAmong({ pairs, ofPeers = false }: ArrangedProposals): (pair: PoolPair) => boolean {
  const known = new Set([...pairs, ...(ofPeers ? pairs.map(turned) : [])].map(pairKey));
  return (pair) => !known.has(pairKey(pair));
}

/** Since when each waits: as a mentee, or else under the one role they have. */
async function registeredSince(read: Readers, cohortId: RouteInput<'matching.draft'>['cohortId']) {
  const enrolments = (await read.people.listEnrolments()).filter((one) => one.cohortId === cohortId);
  const asMentees = enrolments.filter(({ role }) => role === 'mentee');
  const asMentors = enrolments.filter(({ role }) => role === 'mentor');
  return new Map([...asMentors, ...asMentees].map((one) => [one.personId, one.registeredOn] as const));
}
