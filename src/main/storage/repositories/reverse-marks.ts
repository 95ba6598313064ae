import type { Kysely } from 'kysely';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { ReverseStep } from '../../../shared/domain/reverse-checklist.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

interface StoredMark {
  readonly id: string;
  readonly cohortId: CohortId;
  readonly step: ReverseStep;
  readonly doneOn: LocalDate;
}

/** Which steps of setting up reverse mentoring are done, in every cohort. */
export function reverseMarkReader(db: Kysely<Tables>) {
  return {
    async list(): Promise<readonly StoredMark[]> {
      const rows = await db.selectFrom('reverse_marks').selectAll().orderBy('id').execute();
      return rows.map((row) => ({
        id: row.id,
        cohortId: row.cohort_id as CohortId,
        step: row.step as ReverseStep,
        doneOn: row.done_on as LocalDate,
      }));
    },
  };
}

/** Marks steps as done, moves their day, and takes marks away. */
export function reverseMarkWriter(rows: RowWriter) {
  return {
    add: ({ id, cohortId, step, doneOn }: StoredMark) =>
      rows.insert('reverse_marks', { id, cohort_id: cohortId, step, done_on: doneOn }),
    move: (id: string, doneOn: LocalDate) => rows.update('reverse_marks', id, { done_on: doneOn }),
    remove: (id: string) => rows.remove('reverse_marks', id),
  };
}
