import type { MatchRunId, PersonId } from '../../../shared/domain/ids.ts';
import type { MatchingPool } from '../../../shared/domain/matching/matching-pool.ts';
import type { Proposal } from '../../../shared/domain/matching/proposals.ts';
import { bringsNothingNew } from '../../../shared/domain/matching/rounds/brings-nothing-new.ts';
import { tellSaid } from '../../../shared/domain/matching/tell-said.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { makeChange } from '../make-change.ts';
import type { Ports } from '../ports.ts';
import { matchingOf } from './cancel-matching.ts';
import { gatherPool, type MatchingRequest } from './gather-pool.ts';
import { type KeptRun, openRun, requestOf, summariseRun } from './summarise-run.ts';

/**
 * Works out the best proposals for everyone waiting in a cohort, outside the main thread, and keeps the run with what was
 * asked, what came out, and the proof. Nothing is paired by it. Throws CANCELLED when it is stopped, and MATCHING_NOTHING_NEW
 * when another round comes to what the one before came to: then nothing is kept.
 */
export function runMatching(ports: Ports, request: MatchingRequest): Promise<MatchRunSummary> {
  return ports.work.whileDoing(matchingOf(request.cohortId), (signal) => runUntil(signal, ports, request));
}

async function runUntil(signal: AbortSignal, ports: Ports, request: MatchingRequest): Promise<MatchRunSummary> {
  const { store } = ports;
  const { cohortId } = request;
  const { pool, before } = await store.read(async (read) => ({
    pool: await gatherPool(ports, read, request),
    before: request.round === null ? null : await read.matchRuns.find(request.round.after),
  }));
  if (pool.kind === 'peer') refuseTooFewPeers(pool.mentees.length);
  if (pool.mentees.length === 0) throw new AppError('MATCHING_NOBODY_WAITING');
  const asksForMore = (pool.round?.onePlaceMore.length ?? 0) > 0;
  if (!asksForMore && !pool.mentors.some((mentor) => mentor.places > 0)) throw new AppError('MATCHING_NO_MENTORS');
  const result = await ports.proposePairings(pool, {
    signal,
    onProgress: (progress) => ports.send('matching.progress', { ...progress, cohortId }),
  });
  if (!result.ok) throw new AppError('INPUT_REFUSED', result.sentence);
  // Another vault may have been opened while this one was being worked on.
  if (signal.aborted || ports.store !== store) throw new AppError('CANCELLED');
  if (before !== null && isSameTry(before, request) && bringsNothingNew(openRun(before).result, result))
    throw new AppError('MATCHING_NOTHING_NEW');
  const places = pool.mentors.reduce((sum, mentor) => sum + mentor.places, 0);
  const run = {
    id: ports.nextId() as MatchRunId,
    cohortId,
    madeAt: ports.clock.now(),
    inputHash: result.inputHash,
    request: {
      ...request,
      departmentLimits: pool.departmentLimits ?? [],
      mentees: pool.mentees.length,
      mentors: pool.mentors.length,
      places,
      agreedTo: agreedTo(pool, result.pairs),
    },
    result,
  };
  await makeChange(ports, 'matching.run', async (write) => {
    await write.matchRuns.add(run);
    return { sentence: `Proposals were worked out: ${result.pairs.length}.`, value: null };
  });
  const names = new Map(pool.people.map((person) => [person.id, displayName(person)]));
  return summariseRun(
    run,
    () => null,
    (id) => names.get(id) ?? '',
  );
}

/** The places that mentors had agreed to of whom one more is proposed. */
function agreedTo(pool: MatchingPool, pairs: readonly Proposal[]): Readonly<Record<PersonId, number>> {
  const asked = new Set(pairs.flatMap((pair) => (pair.onePlaceMore ? [pair.mentorId] : [])));
  return Object.fromEntries(
    pool.people.flatMap(({ id, mentorCapacity }) => (asked.has(id) ? [[id, mentorCapacity] as const] : [])),
  );
}

function refuseTooFewPeers(looking: number): void {
  const who = looking === 0 ? 'Nobody' : 'Only one person';
  if (looking < 2) throw new AppError('MATCHING_NOBODY_WAITING', `${who} in this cohort is looking for a partner.`);
}

/** Whether nothing else is asked than in the round before, apart from what another round may allow. */
function isSameTry(run: KeptRun, { round: _, ...asked }: MatchingRequest): boolean {
  const { round: __, ...before } = requestOf(run);
  return tellSaid(before, asked, () => '') === null;
}
