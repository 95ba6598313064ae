import type { PointRows } from '../assignment/point-rows.ts';
import { factCriteria, wordCriteria } from '../criteria/all-criteria.ts';
import { type CriterionName, weightOf } from '../criteria.ts';
import { pairPoints } from '../pair-points.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { pointsOfAmount, sumOfWeights } from '../score-pair.ts';
import { wishPoints } from '../wish-points.ts';
import { factTable, type Sides } from './fact-table.ts';
import { createForbidding } from './forbid-pairs.ts';
import { addRow, amountsOf, joinTables } from './join-tables.ts';
import { createPoolPlaces } from './pool-places.ts';
import { createWordIndex } from './word-index.ts';

/** Tables are joined as long as that costs little beside the pairs themselves. */
const pairsPerAmount = 8;

/**
 * What every mentee (row) counts with every mentor (column), −1 where a rule forbids the pair: to the point what
 * `pairPoints` and the hard rules say of each pair, without asking for each pair. Facts are compared once for all who are
 * alike in them, words are looked up from those who offer them, and what concerns few pairs is put on top.
 */
export function scoreTable(prepared: PreparedPool): Int16Array {
  const columns = prepared.mentors.length;
  const table = new Int16Array(prepared.mentees.length * columns);
  if (table.length === 0) return table;
  const { write } = scoreRows(prepared);
  prepared.mentees.forEach((_, row) => {
    write(row, table.subarray(row * columns, (row + 1) * columns));
  });
  return table;
}

/** The same row by row, for pools with somebody on both sides whose table would be too large to be held. */
export function scoreRows(prepared: PreparedPool): PointRows {
  const { mentees, mentors, pool } = prepared;
  const columns = mentors.length;
  const sides: Sides = {
    rows: mentees.length,
    columns,
    pairAt: (row, column) => prepared.pairOf(mentees[row]!, mentors[column]!),
  };
  const weigh = (name: CriterionName) => weightOf[pool.weights[name]];
  const sum = sumOfWeights(pool.weights);
  const pointsOf = pointsByAmount(sum);
  const tables = joinTables(
    factCriteria
      // Whoever shares no language is kept apart also where languages have no weight.
      .filter(({ name }) => weigh(name) > 0 || name === 'language')
      .map((one) => factTable(one, weigh(one.name), sides, one.name === 'language' ? pointsOf.length / 2 : null)),
    (mentees.length * columns) / pairsPerAmount,
  );
  const indexes = wordCriteria
    .filter(({ name }) => weigh(name) > 0)
    .map((one) => createWordIndex(one, weigh(one.name), sides));
  const places = createPoolPlaces(prepared);
  const forbid = createForbidding(prepared, places);
  const wished = places.columnsByRow(pool.wishes);
  const locked = places.columnsByRow(pool.locks);
  const pairOf = (row: number, column: number) => ({
    menteeId: mentees[row]!.personId,
    mentorId: mentors[column]!.personId,
  });

  const addWishes = (row: number, column: number, points: Int16Array) => {
    if (points[column]! < 0) return;
    points[column]! += wishPoints(prepared.wishesOf(pairOf(row, column)), pool.weights.wishes);
  };

  const amounts = new Int16Array(columns);
  const write = (row: number, points: Int16Array) => {
    amounts.fill(0);
    for (const one of tables) addRow(amounts, amountsOf(one, row), one.columnClasses.of);
    for (const index of indexes) index.addTo(row, amounts);
    turnIntoPoints(points, amounts, pointsOf);
    for (const column of new Set(wished.get(row))) addWishes(row, column, points);
    forbid(row, points);
    // A locked pair keeps its points even where a rule stands against it: it counts as what it is.
    for (const column of locked.get(row) ?? []) {
      points[column] = pairPoints(prepared, mentees[row]!, mentors[column]!).counted;
    }
  };
  return { write };
}

/** Points for every amount that can be reached; then as many −1, for amounts to which a forbidden fact was added. */
function pointsByAmount(sum: number): Int16Array {
  const most = 100 * sum;
  return Int16Array.from({ length: 2 * (most + 1) }, (_, amount) => (amount > most ? -1 : pointsOfAmount(amount, sum)));
}

// A function of its own, so that it is compiled once for all rows.
function turnIntoPoints(points: Int16Array, amounts: Int16Array, pointsOf: Int16Array): void {
  for (let column = 0; column < points.length; column++) points[column] = pointsOf[amounts[column]!]!;
}
