import type { Kysely } from 'kysely';
import type { ProgrammeTables, Tables } from './tables.ts';

type TableName = keyof ProgrammeTables;
type AnyRow = Readonly<Record<string, string | number | null>>;

/** One row before and after a change. `before` null: it was added; `after` null: it was removed. */
export interface RowImage {
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** The only way programme rows are written: every write leaves the image that takes it back. */
export interface RowWriter {
  insert<Name extends TableName>(table: Name, row: ProgrammeTables[Name]): Promise<void>;
  /** Writes only the columns named; a row that is not there is an error. */
  update<Name extends TableName>(table: Name, id: string, columns: Partial<ProgrammeTables[Name]>): Promise<void>;
  remove(table: TableName, id: string): Promise<void>;
  find(table: TableName, id: string): Promise<AnyRow | null>;
  readonly images: readonly RowImage[];
}

/** A row writer over one open transaction. The table is a name known only at run time here, hence the plain row type. */
export function createRowWriter(db: Kysely<Tables>): RowWriter {
  const plain = db as unknown as Kysely<Record<string, Record<string, string | number | null>>>;
  const images: RowImage[] = [];

  const find = async (table: TableName, id: string): Promise<AnyRow | null> =>
    (await plain.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()) ?? null;

  const mustFind = async (table: TableName, id: string): Promise<AnyRow> => {
    const row = await find(table, id);
    if (row === null) throw new Error(`no row in ${table} to write to`);
    return row;
  };

  return {
    images,
    find,
    async insert(table, row) {
      const written = row as unknown as AnyRow;
      await plain
        .insertInto(table)
        .values({ ...written })
        .execute();
      images.push({ table, id: String(written.id), before: null, after: written });
    },
    async update(table, id, columns) {
      const before = await mustFind(table, id);
      const after = { ...before, ...(columns as unknown as AnyRow) };
      if (Object.keys(after).every((column) => after[column] === before[column])) return;
      await plain
        .updateTable(table as string)
        .set({ ...(columns as unknown as AnyRow) })
        .where('id', '=', id)
        .execute();
      images.push({ table, id, before, after });
    },
    async remove(table, id) {
      const before = await mustFind(table, id);
      await plain.deleteFrom(table).where('id', '=', id).execute();
      images.push({ table, id, before, after: null });
    },
  };
}
