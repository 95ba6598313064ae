import type { Kysely } from 'kysely';
import type { ChangeId, CohortId, ImportId } from '../../../shared/domain/ids.ts';
import type { ImportKind } from '../../../shared/domain/import-kind.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { Tables } from '../tables.ts';

export interface StoredImport {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly cohortId: CohortId;
  readonly madeAt: Instant;
  readonly fileName: string;
  readonly fileFingerprint: string;
  readonly counts: unknown;
  readonly changeId: ChangeId;
}

/** What was chosen for a spreadsheet of this shape the last time. */
export interface ColumnMemory {
  readonly headerFingerprint: string;
  readonly kind: ImportKind;
  readonly everyoneIs: Role | null;
  readonly mapping: unknown;
  readonly dateOrder: string | null;
  readonly fileName: string;
}

/** The history of imports, and what was chosen for spreadsheets of a shape. */
export function importReader(db: Kysely<Tables>) {
  return {
    async list(): Promise<readonly (StoredImport & { readonly undoneAt: Instant | null })[]> {
      const rows = await db
        .selectFrom('imports')
        .innerJoin('changes', 'changes.id', 'imports.change_id')
        .selectAll('imports')
        .select('changes.undone_at')
        .orderBy('imports.made_at', 'desc')
        .orderBy('imports.id')
        .execute();
      return rows.map((row) => ({
        id: row.id as ImportId,
        kind: row.kind as ImportKind,
        cohortId: row.cohort_id as CohortId,
        madeAt: row.made_at as Instant,
        fileName: row.file_name,
        fileFingerprint: row.file_fingerprint,
        counts: JSON.parse(row.counts),
        changeId: row.change_id as ChangeId,
        undoneAt: row.undone_at as Instant | null,
      }));
    },
    async findColumnMemory(headerFingerprint: string): Promise<ColumnMemory | null> {
      const row = await db
        .selectFrom('column_memories')
        .selectAll()
        .where('header_fingerprint', '=', headerFingerprint)
        .executeTakeFirst();
      return row
        ? {
            headerFingerprint,
            kind: row.kind as ImportKind,
            everyoneIs: row.everyone_is as Role | null,
            mapping: JSON.parse(row.mapping),
            dateOrder: row.date_order,
            fileName: row.file_name,
          }
        : null;
    },
  };
}

/** Import history and column memory are histories: an undone import stays in the list, marked as undone. */
export function importWriter(db: Kysely<Tables>) {
  return {
    async add(kept: StoredImport) {
      await db
        .insertInto('imports')
        .values({
          id: kept.id,
          kind: kept.kind,
          cohort_id: kept.cohortId,
          made_at: kept.madeAt,
          file_name: kept.fileName,
          file_fingerprint: kept.fileFingerprint,
          counts: JSON.stringify(kept.counts),
          change_id: kept.changeId,
        })
        .execute();
    },
    async rememberColumns(memory: ColumnMemory) {
      const columns = {
        kind: memory.kind,
        everyone_is: memory.everyoneIs,
        mapping: JSON.stringify(memory.mapping),
        date_order: memory.dateOrder,
        file_name: memory.fileName,
      };
      await db
        .insertInto('column_memories')
        .values({ header_fingerprint: memory.headerFingerprint, ...columns })
        .onConflict((conflict) => conflict.column('header_fingerprint').doUpdateSet(columns))
        .execute();
    },
  };
}
