import { type FactCriterion, neutralValue, type PossiblePair } from '../criteria.ts';
import { type Classes, classesOf } from './classes-of.ts';

/** The two sides of a pool, as a table looks at them: who stands in a row, who in a column, and what a pair of them is. */
export interface Sides {
  readonly rows: number;
  readonly columns: number;
  readonly pairAt: (row: number, column: number) => PossiblePair;
}

/** The value of one criterion, times its weight, for every class of mentees with every class of mentors. */
export interface FactTable {
  readonly rowClasses: Classes;
  readonly columnClasses: Classes;
  /** Row-major by classes. */
  readonly amounts: Int16Array;
}

const noStanding = { currentMentees: 0, pastMentees: 0 };

/** Asks the criterion once for each two classes. `forbidden` stands where a known 0 forbids the pair. */
export function factTable(criterion: FactCriterion, weight: number, sides: Sides, forbidden: number | null): FactTable {
  const rowClasses = classesOf(list(sides.rows, (row) => criterion.facts(sides.pairAt(row, 0).mentee, noStanding)));
  const columnClasses = classesOf(
    list(sides.columns, (column) => {
      const pair = sides.pairAt(0, column);
      return criterion.facts(pair.mentor, pair);
    }),
  );
  const amounts = rowClasses.firsts.flatMap((row) =>
    columnClasses.firsts.map((column) => {
      const value = criterion.value(sides.pairAt(row, column));
      return value === 0 && forbidden !== null ? forbidden : weight * (value ?? neutralValue);
    }),
  );
  return { rowClasses, columnClasses, amounts: Int16Array.from(amounts) };
}

const list = (length: number, textAt: (at: number) => string) => Array.from({ length }, (_, at) => textAt(at));
