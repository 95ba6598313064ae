import type { Database } from 'better-sqlite3';

/** One column that names a row of another table, or of its own. */
export interface RowReference {
  readonly table: string;
  readonly column: string;
  /** The table of the row named, by its `id`. */
  readonly parent: string;
  /** The row cannot be without it: it is a part of the row named. */
  readonly isPart: boolean;
}

/** Every reference between rows, as the schema declares them. */
export function readRowReferences(database: Database): readonly RowReference[] {
  return database
    .prepare<[], { table: string; column: string; parent: string; required: number }>(
      `SELECT child.name AS "table", key."from" AS "column", key."table" AS parent, held."notnull" AS required
       FROM sqlite_schema AS child
       JOIN pragma_foreign_key_list(child.name) AS key
       JOIN pragma_table_info(child.name) AS held ON held.name = key."from"
       WHERE child.type = 'table' AND key."to" = 'id'`,
    )
    .all()
    .map(({ required, ...reference }) => ({ ...reference, isPart: required === 1 }));
}
