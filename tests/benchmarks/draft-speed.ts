import { draftInWorker } from '../../src/main/workers/draft-in-worker.ts';
import { weightWords } from '../../src/shared/domain/matching/criteria.ts';
import type { Measurement } from './measurement.ts';
import { peopleToScore } from './people-to-score.ts';

const rounds = 9;

/** How long somebody waits who changes a weight and looks: from the pool to the proposals and back, scoring and reasons included. */
export async function measureDraftSpeed(): Promise<Measurement[]> {
  const drafts = draftInWorker(new URL('../../src/main/workers/draft-matching.ts', import.meta.url));
  const pool = peopleToScore(500, 167);
  const asked = weightWords.map((skills) => ({ ...pool, weights: { ...pool.weights, skills } }));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    await drafts.propose(asked[round % asked.length] ?? pool);
    times.push(performance.now() - before);
  }
  await drafts.forget();
  const [first = 0, ...later] = times;
  const median = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? first;
  return [
    { what: 'arranging 500 × 167 anew, the first time', figure: first, unit: 'ms' },
    { what: 'arranging 500 × 167 anew while one looks, median', figure: median, unit: 'ms', bar: 200 },
  ];
}
