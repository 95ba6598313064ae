import type { Kysely } from 'kysely';
import type { ChangeId, CohortId } from '../../../shared/domain/ids.ts';
import type { RowImage, RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** What one change made of what was said for a cohort, as plain JSON values; null where nothing was said. */
export interface ChangedRequest {
  readonly before: unknown;
  readonly after: unknown;
}

/** What was said for the next matching of each cohort, as plain JSON values. */
export function matchingRequestReader(db: Kysely<Tables>) {
  return {
    async find(cohortId: CohortId): Promise<unknown> {
      const row = await db.selectFrom('matching_requests').selectAll().where('id', '=', cohortId).executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.request) as unknown);
    },
    /** What a change made of it; null where it did not touch it. */
    async changedIn(changeId: ChangeId, cohortId: CohortId): Promise<ChangedRequest | null> {
      const row = await db.selectFrom('changes').select('row_images').where('id', '=', changeId).executeTakeFirst();
      const images = row === undefined ? [] : (JSON.parse(row.row_images) as readonly RowImage[]);
      const own = images.filter(({ table, id }) => table === 'matching_requests' && id === cohortId);
      return own.length === 0 ? null : { before: requestIn(own[0]?.before), after: requestIn(own.at(-1)?.after) };
    },
  };
}

/** Keeps what was said for the next matching of a cohort. */
export function matchingRequestWriter(rows: RowWriter) {
  return {
    async save(cohortId: CohortId, request: unknown) {
      const row = { id: cohortId, request: JSON.stringify(request) };
      if ((await rows.find('matching_requests', cohortId)) === null) await rows.insert('matching_requests', row);
      else await rows.update('matching_requests', cohortId, row);
    },
    remove: (cohortId: CohortId) => rows.remove('matching_requests', cohortId),
  };
}

function requestIn(row: RowImage['before'] | undefined): unknown {
  return row == null ? null : (JSON.parse(String(row['request'])) as unknown);
}
