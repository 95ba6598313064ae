import type { Kysely } from 'kysely';
import type { CohortId, MatchRunId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** A run as it was kept: what was asked, and what came out, both as plain JSON values. */
export interface StoredMatchRun {
  readonly id: MatchRunId;
  readonly cohortId: CohortId;
  readonly madeAt: Instant;
  readonly inputHash: string;
  readonly request: unknown;
  readonly result: unknown;
}

/** Match runs as they were kept. */
export function matchRunReader(db: Kysely<Tables>) {
  return {
    async find(id: MatchRunId): Promise<StoredMatchRun | null> {
      const row = await db.selectFrom('match_runs').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toRun(row) : null;
    },
    /** What each of these runs was asked, without what came out. */
    async requestsOf(ids: readonly MatchRunId[]): Promise<ReadonlyMap<MatchRunId, unknown>> {
      if (ids.length === 0) return new Map();
      const rows = await db.selectFrom('match_runs').select(['id', 'request']).where('id', 'in', ids).execute();
      return new Map(rows.map(({ id, request }) => [id as MatchRunId, JSON.parse(request) as unknown]));
    },
    /** The newest run of a cohort, or null before the first. */
    async findNewest(cohortId: CohortId): Promise<StoredMatchRun | null> {
      const row = await db
        .selectFrom('match_runs')
        .selectAll()
        .where('cohort_id', '=', cohortId)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return row ? toRun(row) : null;
    },
    async listByCohort(cohortId: CohortId): Promise<readonly StoredMatchRun[]> {
      const rows = await db
        .selectFrom('match_runs')
        .selectAll()
        .where('cohort_id', '=', cohortId)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toRun);
    },
  };
}

/** Keeps match runs; a kept run is never changed. */
export function matchRunWriter(rows: RowWriter) {
  return {
    add: (run: StoredMatchRun) =>
      rows.insert('match_runs', {
        id: run.id,
        cohort_id: run.cohortId,
        made_at: run.madeAt,
        input_hash: run.inputHash,
        request: JSON.stringify(run.request),
        result: JSON.stringify(run.result),
      }),
  };
}

function toRun(row: Tables['match_runs']): StoredMatchRun {
  return {
    id: row.id as MatchRunId,
    cohortId: row.cohort_id as CohortId,
    madeAt: row.made_at as Instant,
    inputHash: row.input_hash,
    request: JSON.parse(row.request),
    result: JSON.parse(row.result),
  };
}
