import { factCriteria, wordCriteria } from '../criteria/all-criteria.ts';
import { type CriterionName, weightOf } from '../criteria.ts';
import { pairPoints } from '../pair-points.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { pointsOfAmount, sumOfWeights } from '../score-pair.ts';
import { wishPoints } from '../wish-points.ts';
import { type ClassRows, joinTables } from './class-rows.ts';
import { factTable, type Sides } from './fact-table.ts';
import { createForbidding } from './forbid-pairs.ts';
import { createPoolPlaces } from './pool-places.ts';
import { createWordIndex } from './word-index.ts';

/**
 * What every mentee (row) counts with every mentor (column), −1 where a rule forbids the pair: to the point what
 * `pairPoints` and the hard rules say of each pair, without asking for each pair. Facts are compared once for all who are
 * alike in them, words are looked up from those who offer them, and what concerns few pairs is put on top.
 */
export function scoreTable(prepared: PreparedPool): Int16Array {
  const { mentees, mentors, pool } = prepared;
  const columns = mentors.length;
  const table = new Int16Array(mentees.length * columns);
  if (table.length === 0) return table;
  const sides: Sides = {
    rows: mentees.length,
    columns,
    pairAt: (row, column) => prepared.pairOf(mentees[row]!, mentors[column]!),
  };
  const weigh = (name: CriterionName) => weightOf[pool.weights[name]];
  const sum = sumOfWeights(pool.weights);
  const pointsOf = pointsByAmount(sum);
  const classRows = joinTables(
    factCriteria
      // Whoever shares no language is kept apart also where languages have no weight.
      .filter(({ name }) => weigh(name) > 0 || name === 'language')
      .map((one) => factTable(one, weigh(one.name), sides, one.name === 'language' ? pointsOf.length / 2 : null)),
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

  const amounts = new Int16Array(columns);
  forEachRow(classRows, (row, classAmounts) => {
    spread(amounts, classAmounts, classRows.columnClasses.of);
    for (const index of indexes) index.addTo(row, amounts);
    const points = table.subarray(row * columns, (row + 1) * columns);
    turnIntoPoints(points, amounts, pointsOf);
    for (const column of new Set(wished.get(row))) {
      if (points[column]! >= 0)
        points[column]! += wishPoints(prepared.wishesOf(pairOf(row, column)), pool.weights.wishes);
    }
    forbid(row, points);
    // A locked pair keeps its points even where a rule stands against it: it counts as what it is.
    for (const column of locked.get(row) ?? []) {
      points[column] = pairPoints(prepared, mentees[row]!, mentors[column]!).counted;
    }
  });
  return table;
}

/** Points for every amount that can be reached; then as many −1, for amounts to which a forbidden fact was added. */
function pointsByAmount(sum: number): Int16Array {
  const most = 100 * sum;
  return Int16Array.from({ length: 2 * (most + 1) }, (_, amount) => (amount > most ? -1 : pointsOfAmount(amount, sum)));
}

/** Goes through the rows class by class, so that no more than one class has to be held at a time. */
function forEachRow(classRows: ClassRows, visit: (row: number, classAmounts: Int16Array) => void): void {
  const { of, firsts } = classRows.rowClasses;
  const rowsOf: number[][] = firsts.map(() => []);
  of.forEach((rowClass, row) => rowsOf[rowClass]!.push(row));
  const classAmounts = new Int16Array(classRows.columnClasses.firsts.length);
  rowsOf.forEach((rows, rowClass) => {
    classRows.addUp(rowClass, classAmounts);
    for (const row of rows) visit(row, classAmounts);
  });
}

// Functions of their own, so that each is compiled once for all rows.
function spread(amounts: Int16Array, classAmounts: Int16Array, classOf: Int32Array): void {
  for (let column = 0; column < amounts.length; column++) amounts[column] = classAmounts[classOf[column]!]!;
}

function turnIntoPoints(points: Int16Array, amounts: Int16Array, pointsOf: Int16Array): void {
  for (let column = 0; column < points.length; column++) points[column] = pointsOf[amounts[column]!]!;
}
