import { type Classes, classesOf } from './classes-of.ts';
import type { FactTable } from './fact-table.ts';

/** Several tables as one: people alike in every criterion are one class. */
export interface ClassRows {
  readonly rowClasses: Classes;
  readonly columnClasses: Classes;
  /** Adds up all tables for one class of rows, into one number for each class of columns. */
  readonly addUp: (rowClass: number, into: Int16Array) => void;
}

/** Joins tables over the same rows and columns. */
export function joinTables(tables: readonly FactTable[]): ClassRows {
  const rowClasses = joinClasses(tables.map((table) => table.rowClasses));
  const columnClasses = joinClasses(tables.map((table) => table.columnClasses));
  const parts = tables.map((table) => ({
    amounts: table.amounts,
    width: table.columnClasses.firsts.length,
    rows: Int32Array.from(rowClasses.firsts, (row) => table.rowClasses.of[row]!),
    columns: Int32Array.from(columnClasses.firsts, (column) => table.columnClasses.of[column]!),
  }));
  return {
    rowClasses,
    columnClasses,
    addUp: (rowClass, into) => {
      into.fill(0);
      for (const { amounts, width, rows, columns } of parts) {
        addRow(into, amounts.subarray(rows[rowClass]! * width, (rows[rowClass]! + 1) * width), columns);
      }
    },
  };
}

// A function of its own, so that it is compiled once for all tables.
function addRow(into: Int16Array, amounts: Int16Array, columns: Int32Array): void {
  for (let at = 0; at < columns.length; at++) into[at] = into[at]! + amounts[columns[at]!]!;
}

function joinClasses(each: readonly Classes[]): Classes {
  const length = each[0]?.of.length ?? 0;
  return classesOf(Array.from({ length }, (_, at) => each.map(({ of }) => of[at]).join(' ')));
}
