import type { PairingId } from '../../shared/domain/ids.ts';
import type { PairingRecord } from '../../shared/domain/pairing.ts';
import type { RowImage } from './row-writer.ts';

type TableName = RowImage['table'];

/** Reads whole records: of the pairings named, or of all. */
type ReadRecords = (only?: readonly PairingId[]) => Promise<readonly PairingRecord[]>;

/** What readers ask before they read. Where nothing has changed since, the very same objects are answered. */
export interface KeptRows {
  /** An answer made from these tables alone. */
  answer<Value>(name: string, tables: readonly TableName[], read: () => Promise<Value>): Promise<Value>;
  /** Every pairing's record; only those that a change has touched are read anew. */
  records(read: ReadRecords): Promise<ReadonlyMap<PairingId, PairingRecord>>;
}

/** For readers that must see what is being written, and may not keep it: it is not committed yet. */
export const nothingKept: KeptRows = {
  answer: (_name, _tables, read) => read(),
  records: async (read) => byId(await read()),
};

/** The tables whose rows belong to one pairing, by the column that names it. */
const pairingColumn: { readonly [Name in TableName]?: string } = {
  pairings: 'id',
  stage_entries: 'pairing_id',
  pairing_steps: 'pairing_id',
  sessions: 'pairing_id',
  check_ins: 'pairing_id',
  goal_entries: 'pairing_id',
  commitment_entries: 'pairing_id',
  contacts: 'pairing_id',
  tasks: 'pairing_id',
};

/**
 * What an open vault keeps near of what it has read, until it is locked. It is exact because nobody else can write: the
 * file is locked to this process, reading and writing take turns on one connection, and every change says which rows it
 * touched before it is committed.
 */
export function createKeptRows() {
  const answers = new Map<string, { readonly tables: readonly TableName[]; readonly value: unknown }>();
  const touched = new Set<PairingId>();
  let records: Map<PairingId, PairingRecord> | null = null;

  const rows: KeptRows = {
    async answer<Value>(name: string, tables: readonly TableName[], read: () => Promise<Value>) {
      const kept = answers.get(name);
      if (kept !== undefined) return kept.value as Value;
      const value = await read();
      answers.set(name, { tables, value });
      return value;
    },
    async records(read) {
      if (records === null) records = byId(await read());
      else if (touched.size > 0) {
        const anew = await read([...touched]);
        for (const id of touched) records.delete(id);
        for (const record of anew) records.set(record.pairing.id, record);
      }
      touched.clear();
      return records;
    },
  };

  return {
    rows,
    /** Lets go of all that these rows are part of. */
    touch(images: readonly RowImage[]): void {
      const tables = new Set(images.map(({ table }) => table));
      for (const [name, answer] of answers) {
        if (answer.tables.some((table) => tables.has(table))) answers.delete(name);
      }
      for (const { table, before, after } of images) {
        const column = pairingColumn[table];
        if (column === undefined) continue;
        for (const row of [before, after]) if (row !== null) touched.add(row[column] as PairingId);
      }
    },
    forget(): void {
      answers.clear();
      touched.clear();
      records = null;
    },
  };
}

const byId = (records: readonly PairingRecord[]) => new Map(records.map((record) => [record.pairing.id, record]));
