import { type Classes, classesOf } from './classes-of.ts';
import type { BothClasses, FactTable } from './fact-table.ts';
import { createClassification, type RowPart } from './row-part.ts';

/** Tables that are to become one, with the classes that it will have. */
interface Joint extends BothClasses {
  readonly tables: readonly FactTable[];
}

/**
 * The same sums in fewer tables: each, the largest first, goes to the first it fits with in so many amounts, and people alike
 * in all of them are one class. Every table less is a look-up less for each pair.
 */
export function joinTables(tables: readonly FactTable[], mostAmounts: number): FactTable[] {
  const joints: Joint[] = [];
  for (const table of tables.toSorted((a, b) => b.amounts.length - a.amounts.length)) {
    const fits = joints.findIndex((joint, at) => {
      const both = joinBoth(joint, table);
      if (both.rowClasses.firsts.length * both.columnClasses.firsts.length > mostAmounts) return false;
      joints[at] = { ...both, tables: [...joint.tables, table] };
      return true;
    });
    if (fits < 0) joints.push({ rowClasses: table.rowClasses, columnClasses: table.columnClasses, tables: [table] });
  }
  return joints.map(addUp);
}

const joinBoth = (one: BothClasses, other: BothClasses): BothClasses => ({
  rowClasses: joinClasses(one.rowClasses, other.rowClasses),
  columnClasses: joinClasses(one.columnClasses, other.columnClasses),
});

function joinClasses(one: Classes, other: Classes): Classes {
  const width = other.firsts.length;
  return classesOf(Array.from(one.of, (own, at) => own * width + other.of[at]!));
}

function addUp({ rowClasses, columnClasses, tables }: Joint): FactTable {
  const width = columnClasses.firsts.length;
  const amounts = new Int16Array(rowClasses.firsts.length * width);
  for (const table of tables) {
    const columns = Int32Array.from(columnClasses.firsts, (column) => table.columnClasses.of[column]!);
    rowClasses.firsts.forEach((row, at) => {
      addRow(amounts.subarray(at * width, (at + 1) * width), amountsOf(table, table.rowClasses.of[row]!), columns);
    });
  }
  return { rowClasses, columnClasses, amounts };
}

function amountsOf({ columnClasses, amounts }: FactTable, rowClass: number): Int16Array {
  const width = columnClasses.firsts.length;
  return amounts.subarray(rowClass * width, (rowClass + 1) * width);
}

/** What a table adds to each row. */
export function rowParts(table: FactTable): (row: number) => RowPart {
  const { rowClasses, columnClasses } = table;
  const columns = columnClasses.of.length;
  const classes = createClassification(columns, columns);
  classes.set(columnClasses.of);
  const parts = rowClasses.firsts.map((_, rowClass): RowPart => ({ amounts: amountsOf(table, rowClass), classes }));
  return (row) => parts[rowClasses.of[row]!]!;
}

// A function of its own, so that it is compiled once for all rows.
function addRow(into: Int16Array, amounts: Int16Array, classes: Int32Array): void {
  for (let at = 0; at < classes.length; at++) into[at] = into[at]! + amounts[classes[at]!]!;
}
