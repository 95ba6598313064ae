import type { Kysely } from 'kysely';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** Settings of this vault as JSON values by name. */
export function settingReader(db: Kysely<Tables>) {
  return {
    async all(): Promise<Readonly<Record<string, unknown>>> {
      const rows = await db.selectFrom('settings').selectAll().execute();
      return Object.fromEntries(rows.map((row) => [row.id, JSON.parse(row.value) as unknown]));
    },
  };
}

/** Writes settings by name. */
export function settingWriter(rows: RowWriter) {
  return {
    async save(name: string, value: unknown) {
      const row = { id: name, value: JSON.stringify(value) };
      if ((await rows.find('settings', name)) === null) await rows.insert('settings', row);
      else await rows.update('settings', name, row);
    },
  };
}
