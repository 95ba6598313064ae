import type { PointRows } from '../../assignment/point-rows.ts';
import type { PreparedPool } from '../../prepare-pool.ts';
import { factCriteria, wordCriteria } from '../criteria/all-criteria.ts';
import { type CriterionName, weightOf } from '../criteria.ts';
import { pointsOfFit } from '../fit-word.ts';
import { pairPoints } from '../pair-points.ts';
import { pointsOfAmount, sumOfWeights } from '../score-pair.ts';
import { wishPoints } from '../wish-points.ts';
import { factTable, type Sides, smallFactTable } from './fact-table.ts';
import { createRowFiller } from './fill-row.ts';
import { createForbidding } from './forbid-pairs.ts';
import { joinTables, rowParts } from './join-tables.ts';
import { createPoolPlaces } from './pool-places.ts';
import type { RowPart } from './row-part.ts';
import { createWordIndex } from './word-index.ts';

/** Tables are joined as long as that costs little beside the pairs themselves. */
const pairsPerAmount = 8;
/** Asking a criterion about two people costs as much as looking up so many pairs. */
const pairsPerQuestion = 256;

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
  const fewest = pool.leastFit === undefined ? 0 : pointsOfFit(pool.leastFit);
  const pointsOf = pointsByAmount(sumOfWeights(pool.weights, prepared.own), fewest);
  const parts = partsOf(prepared, mentees.length * columns);
  const fill = createRowFiller(columns, pointsOf);
  const places = createPoolPlaces(prepared);
  const forbid = createForbidding(prepared, places);
  const wished = places.columnsByRow(pool.wishes);
  const locked = places.columnsByRow([...pool.locks, ...(pool.round?.kept ?? [])]);
  const pairOf = (row: number, column: number) => ({
    menteeId: mentees[row]!.personId,
    mentorId: mentors[column]!.personId,
  });

  const addWishes = (row: number, column: number, points: Int16Array) => {
    if (points[column]! < 0) return;
    points[column]! += wishPoints(prepared.wishesOf(pairOf(row, column)), pool.weights.wishes);
  };

  const write = (row: number, points: Int16Array) => {
    fill(
      points,
      parts.map((partOf) => partOf(row)),
    );
    for (const column of new Set(wished.get(row))) addWishes(row, column, points);
    forbid(row, points);
    // A locked pair keeps its points even where a rule stands against it: it counts as what it is.
    for (const column of locked.get(row) ?? []) {
      points[column] = pairPoints(prepared, mentees[row]!, mentors[column]!).counted;
    }
  };
  return { write };
}

/** What adds to a row: facts in as few tables as can be, and words that are too many to be taken for facts. */
function partsOf({ mentees, mentors, pool, own, pairOf }: PreparedPool, pairs: number): ((row: number) => RowPart)[] {
  const rows = mentees.map((mentee) => pairOf(mentee, mentors[0]!));
  const columns = mentors.map((mentor) => pairOf(mentees[0]!, mentor));
  const sides: Sides = {
    rows,
    columns,
    pairAt: (row, column) => ({ ...columns[column]!, mentee: rows[row]!.mentee }),
  };
  const weigh = (name: CriterionName) => weightOf[pool.weights[name]];
  const forbidden = 100 * sumOfWeights(pool.weights, own) + 1;
  const keepsApart = (name: CriterionName) => name === 'language' || (name === 'timeZone' && pool.needsSharedHours);
  const facts = factCriteria
    // Whoever shares no language is kept apart also where languages have no weight.
    .filter(({ name }) => weigh(name) > 0 || keepsApart(name))
    .map((one) => factTable(one, weigh(one.name), sides, keepsApart(one.name) ? forbidden : null))
    .concat(own.map(({ criterion, weight }) => factTable(criterion, weight, sides)));
  const words = wordCriteria.filter(({ name }) => weigh(name) > 0);
  const wordTables = words.map(({ facts: own, ...one }) =>
    own === undefined ? null : smallFactTable({ ...one, facts: own }, weigh(one.name), sides, pairs / pairsPerQuestion),
  );
  const tables = joinTables([...facts, ...wordTables.filter((table) => table !== null)], pairs / pairsPerAmount);
  const indexes = words
    .filter((_, at) => wordTables[at] === null)
    .map((one) => createWordIndex(one, weigh(one.name), sides));
  return [...tables.map(rowParts), ...indexes];
}

/** Points for every amount that can be reached, −1 for fewer than asked for; then −1 for those to which one or two forbidden facts were added. */
function pointsByAmount(sum: number, fewest: number): Int16Array {
  const most = 100 * sum;
  const asked = (points: number) => (points < fewest ? -1 : points);
  return Int16Array.from({ length: 3 * (most + 1) }, (_, amount) =>
    amount > most ? -1 : asked(pointsOfAmount(amount, sum)),
  );
}
