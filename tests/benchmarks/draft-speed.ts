import { draftInWorker } from '../../src/main/workers/draft-in-worker.ts';
import type { MatchingPool, TurnedDownPair } from '../../src/shared/domain/matching/matching-pool.ts';
import { weightWords } from '../../src/shared/domain/matching/points/criteria.ts';
import type { Measurement } from './measurement.ts';
import { peopleToScore } from './people-to-score.ts';

const rounds = 9;

/**
 * How long somebody waits who arranges pairs and looks, from the pool to the answer and back, scoring and reasons included:
 * after a weight, after a pair is turned down, and for the mentors of one mentee after another.
 */
export async function measureDraftSpeed(): Promise<Measurement[]> {
  const drafts = draftInWorker(new URL('../../src/main/workers/draft-matching.ts', import.meta.url));
  const pool = peopleToScore(500, 167);
  const asked = weightWords.map((skills) => ({ ...pool, weights: { ...pool.weights, skills } }));
  const [first = 0, ...weighed] = await timed((round) => drafts.propose(asked[round % asked.length] ?? pool, 'draft'));
  const arranging = await turnedDownOneByOne(drafts, pool);
  const [, ...arranged] = await timed((round) => drafts.propose(arranging[round] ?? pool, 'draft'));
  const [, ...listed] = await timed((round) => {
    const mentee = pool.mentees[round];
    return mentee === undefined ? drafts.readiness(pool) : drafts.listCandidates(pool, mentee.personId);
  });
  await drafts.forget();
  return [
    { what: 'arranging 500 × 167 anew, the first time', figure: first, unit: 'ms' },
    { what: 'arranging 500 × 167 anew with another weight, median', figure: median(weighed), unit: 'ms', bar: 200 },
    { what: 'arranging 500 × 167 with one pair turned down, median', figure: median(arranged), unit: 'ms', bar: 200 },
    { what: 'the mentors for one of 500 mentees after another, median', figure: median(listed), unit: 'ms', bar: 200 },
  ];
}

async function timed(ask: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    await ask(round);
    times.push(performance.now() - before);
  }
  return times;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The pool with nothing said, then with one more of its proposals turned down each time. */
async function turnedDownOneByOne(drafts: ReturnType<typeof draftInWorker>, pool: MatchingPool) {
  const draft = await drafts.propose(pool, 'draft');
  if (!draft.ok) throw new Error(draft.sentence);
  const all = draft.pairs.map(({ menteeId, mentorId }): TurnedDownPair => ({ menteeId, mentorId, reason: 'Not now' }));
  return Array.from({ length: rounds }, (_, count) => ({ ...pool, turnedDown: all.slice(0, count) }));
}
