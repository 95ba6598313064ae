import { type Classes, classesOf } from './classes-of.ts';
import type { FactTable } from './fact-table.ts';

/**
 * The same sums in fewer tables: two are joined while the whole stays below so many amounts, and people alike in both are
 * one class. Every table less is a look-up less for each pair.
 */
export function joinTables(tables: readonly FactTable[], mostAmounts: number): FactTable[] {
  const bySize = tables.toSorted((a, b) => a.amounts.length - b.amounts.length);
  return bySize.reduce<FactTable[]>((joined, table) => {
    const [last, ...others] = joined;
    if (last === undefined) return [table];
    const rowClasses = joinClasses(last.rowClasses, table.rowClasses);
    const columnClasses = joinClasses(last.columnClasses, table.columnClasses);
    if (rowClasses.firsts.length * columnClasses.firsts.length > mostAmounts) return [table, ...joined];
    return [{ rowClasses, columnClasses, amounts: addUp(rowClasses, columnClasses, last, table) }, ...others];
  }, []);
}

function joinClasses(one: Classes, other: Classes): Classes {
  return classesOf(Array.from(one.of, (own, at) => `${own} ${other.of[at]}`));
}

function addUp(rowClasses: Classes, columnClasses: Classes, one: FactTable, other: FactTable): Int16Array {
  const width = columnClasses.firsts.length;
  const amounts = new Int16Array(rowClasses.firsts.length * width);
  for (const table of [one, other]) {
    const columns = Int32Array.from(columnClasses.firsts, (column) => table.columnClasses.of[column]!);
    rowClasses.firsts.forEach((row, at) => {
      addRow(amounts.subarray(at * width, (at + 1) * width), amountsOf(table, row), columns);
    });
  }
  return amounts;
}

/** The amounts of a row with every class of columns. */
export function amountsOf({ rowClasses, columnClasses, amounts }: FactTable, row: number): Int16Array {
  const width = columnClasses.firsts.length;
  const rowClass = rowClasses.of[row]!;
  return amounts.subarray(rowClass * width, (rowClass + 1) * width);
}

/** Adds to each number the amount that stands for its class. */
export function addRow(into: Int16Array, amounts: Int16Array, classes: Int32Array): void {
  for (let at = 0; at < classes.length; at++) into[at] = into[at]! + amounts[classes[at]!]!;
}
