import { scoreTable } from '../../src/shared/domain/matching/points/score-table/score-table.ts';
import { preparePool } from '../../src/shared/domain/matching/prepare-pool.ts';
import { scoreEveryPair } from '../domain/matching/points/score-table/score-every-pair.ts';
import { leastTime } from './least-time.ts';
import type { Measurement } from './measurement.ts';
import { peopleToScore } from './people-to-score.ts';

/** Processor time of scoring a whole pool beside asking pair by pair, in the same run, on the same people, to the same points. */
export function measureScoringSpeed(): Measurement[] {
  const prepared = preparePool(peopleToScore(500, 167));
  expectSame(scoreTable(prepared), scoreEveryPair(prepared));
  const table = leastTime(15, () => scoreTable(prepared));
  const pairs = leastTime(3, () => scoreEveryPair(prepared));
  const large = preparePool(peopleToScore(5_000, 5_000));
  return [
    { what: 'scoring 500 × 167', figure: table, unit: 'ms', bar: 25 },
    { what: 'scoring 500 × 167, pair by pair', figure: pairs, unit: 'ms' },
    { what: 'scoring 500 × 167, to pair by pair', figure: table / pairs, unit: '×', bar: 0.1 },
    { what: 'scoring 5,000 × 5,000', figure: leastTime(4, () => scoreTable(large)), unit: 'ms', bar: 1_000 },
  ];
}

function expectSame(table: Int16Array, pairs: readonly number[]): void {
  const at = table.findIndex((points, cell) => points !== pairs[cell]);
  if (at >= 0 || table.length !== pairs.length) {
    throw new Error(`the table says ${table[at]} of pair ${at}, the pair itself ${pairs[at]}`);
  }
}
