import { type Kysely, sql } from 'kysely';
import type { ChangeId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import type { RowImage } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

export interface StoredChange {
  readonly id: ChangeId;
  readonly madeAt: Instant;
  readonly action: string;
  readonly sentence: string;
  /** The change this one took back, when it is an undo. */
  readonly undoes: ChangeId | null;
  readonly undoneAt: Instant | null;
}

const shown = ['id', 'made_at', 'action', 'sentence', 'undoes', 'undone_at'] as const;

/** The undo history, newest first. */
export function changeReader(db: Kysely<Tables>) {
  return {
    async list(offset: number, limit: number): Promise<readonly StoredChange[]> {
      const rows = await db
        .selectFrom('changes')
        .select(shown)
        .orderBy('sequence', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(toChange);
    },
    async count(): Promise<number> {
      const row = await db
        .selectFrom('changes')
        .select((of) => of.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return row.n;
    },
    async find(id: ChangeId): Promise<StoredChange | null> {
      const row = await db.selectFrom('changes').select(shown).where('id', '=', id).executeTakeFirst();
      return row ? toChange(row) : null;
    },
    async imagesOf(id: ChangeId): Promise<readonly RowImage[]> {
      const row = await db.selectFrom('changes').select('row_images').where('id', '=', id).executeTakeFirstOrThrow();
      return JSON.parse(row.row_images) as readonly RowImage[];
    },
    /** When each of these people last came to report to whom they report to now, as far as the history tells. */
    async whenManagersWereSet(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Instant>> {
      if (ids.length === 0) return new Map();
      const { rows } = await sql<{ id: PersonId; at: Instant }>`
        SELECT image.value ->> '$.id' AS id, max(changes.made_at) AS at
        FROM changes, json_each(changes.row_images) AS image
        WHERE image.value ->> '$.table' = 'people' AND image.value ->> '$.id' IN (${sql.join([...ids])})
          AND image.value ->> '$.after.manager_id' IS NOT image.value ->> '$.before.manager_id'
        GROUP BY 1`.execute(db);
      return new Map(rows.map(({ id, at }) => [id, at]));
    },
    /** What was made since an instant and not undone, of these actions, newest first. */
    async listStanding(since: Instant, actions: readonly string[], limit: number): Promise<readonly StoredChange[]> {
      const rows = await db
        .selectFrom('changes')
        .select(shown)
        .where('made_at', '>=', since)
        .where('action', 'in', [...actions])
        .where('undone_at', 'is', null)
        .orderBy('sequence', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toChange);
    },
    /** What was said about one row over time, newest first; for a person's history. */
    async listTouching(rowId: string, limit: number): Promise<readonly StoredChange[]> {
      const rows = await db
        .selectFrom('changes')
        .select(shown)
        .where('row_images', 'like', `%"${rowId}"%`)
        .orderBy('sequence', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toChange);
    },
  };
}

function toChange(row: Pick<Tables['changes'], (typeof shown)[number]>): StoredChange {
  return {
    id: row.id as ChangeId,
    madeAt: row.made_at as Instant,
    action: row.action,
    sentence: row.sentence,
    undoes: row.undoes as ChangeId | null,
    undoneAt: row.undone_at as Instant | null,
  };
}
