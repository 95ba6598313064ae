import type { Database } from 'better-sqlite3';

interface Definition {
  readonly tbl_name: string;
  readonly sql: string;
}

/** The whole schema as SQL text: tables by name, each followed by its indexes and triggers; the same for the same schema. */
export function schemaOf(db: Database): string {
  const definitions = db
    .prepare<[], Definition>(
      `SELECT tbl_name, sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
       ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'view' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
    )
    .all();
  let text = '';
  let table: string | undefined;
  for (const { tbl_name, sql } of definitions) {
    if (table !== undefined && table !== tbl_name) text += '\n';
    table = tbl_name;
    text += `${sql.trim()};\n`;
  }
  return text;
}
