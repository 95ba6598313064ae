import { type FactCriterion, neutralValue, type PossiblePair } from '../criteria.ts';
import { type Classes, classesOf } from './classes-of.ts';

/** The two sides of a pool, as a table looks at them: who stands in a row, who in a column, and what a pair of them is. */
export interface Sides {
  /** Every mentee with the first mentor, and every mentor with the first mentee. */
  readonly rows: readonly PossiblePair[];
  readonly columns: readonly PossiblePair[];
  readonly pairAt: (row: number, column: number) => PossiblePair;
}

/** Mentees and mentors in classes, alike in all that is looked at. */
export interface BothClasses {
  readonly rowClasses: Classes;
  readonly columnClasses: Classes;
}

/** The value of one criterion, times its weight, for every class of mentees with every class of mentors. */
export interface FactTable extends BothClasses {
  /** Row-major by classes. */
  readonly amounts: Int16Array;
}

const noStanding = { currentMentees: 0, pastMentees: 0 };

/** Asks the criterion once for each two classes. `forbidden` stands where a known 0 forbids the pair. */
export function factTable(
  criterion: FactCriterion,
  weight: number,
  sides: Sides,
  forbidden: number | null = null,
): FactTable {
  return fillTable(criterion, weight, sides, forbidden, classify(criterion, sides));
}

/** The same, or null where there are more than so many classes with classes. */
export function smallFactTable(
  criterion: FactCriterion,
  weight: number,
  sides: Sides,
  mostAmounts: number,
): FactTable | null {
  const both = classify(criterion, sides);
  const isSmall = both.rowClasses.firsts.length * both.columnClasses.firsts.length <= mostAmounts;
  return isSmall ? fillTable(criterion, weight, sides, null, both) : null;
}

function classify(criterion: FactCriterion, { rows, columns }: Sides): BothClasses {
  return {
    rowClasses: classesOf(rows.map(({ mentee }) => criterion.facts(mentee, noStanding))),
    columnClasses: classesOf(columns.map((pair) => criterion.facts(pair.mentor, pair))),
  };
}

function fillTable(
  criterion: FactCriterion,
  weight: number,
  { pairAt }: Sides,
  forbidden: number | null,
  both: BothClasses,
): FactTable {
  const amounts = both.rowClasses.firsts.flatMap((row) =>
    both.columnClasses.firsts.map((column) => {
      const value = criterion.value(pairAt(row, column));
      return value === 0 && forbidden !== null ? forbidden : weight * (value ?? neutralValue);
    }),
  );
  return { ...both, amounts: Int16Array.from(amounts) };
}
