import type { Kysely } from 'kysely';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RowMemory } from '../../../shared/domain/roster/row-memory.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** Who rows of earlier spreadsheets were, as the coordinator said. */
export function rowMemoryReader(db: Kysely<Tables>) {
  return {
    async list(): Promise<readonly RowMemory[]> {
      const rows = await db.selectFrom('row_memories').selectAll().orderBy('id').execute();
      return rows.map((row) => ({ key: row.id, personId: row.person_id as PersonId }));
    },
  };
}

/** Remembers who a row was; what was said last counts. */
export function rowMemoryWriter(rows: RowWriter) {
  return {
    async remember({ key, personId }: RowMemory) {
      if ((await rows.find('row_memories', key)) === null) {
        await rows.insert('row_memories', { id: key, person_id: personId });
      } else await rows.update('row_memories', key, { person_id: personId });
    },
  };
}
