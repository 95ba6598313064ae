import type { Kysely } from 'kysely';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import type { SelfCheck } from '../../../shared/domain/self-check.ts';
import type { RowWriter } from '../row-writer.ts';
import type { SelfCheckRow, Tables } from '../tables.ts';

/** What mentors answered about themselves; what another of the same day took the place of is left out. */
export function selfCheckReader(db: Kysely<Tables>) {
  return {
    /** Newest first. */
    async listOf(personId: PersonId): Promise<readonly SelfCheck[]> {
      const rows = await db
        .selectFrom('self_checks')
        .selectAll()
        .where('person_id', '=', personId)
        .where('superseded_at', 'is', null)
        .orderBy('taken_on', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toSelfCheck);
    },
  };
}

/** Adds what mentors answered about themselves; nothing is rewritten. */
export function selfCheckWriter(rows: RowWriter) {
  return {
    add: ({ id, personId, takenOn, sums, recordedAt }: SelfCheck) =>
      rows.insert('self_checks', {
        id,
        person_id: personId,
        taken_on: takenOn,
        patience: sums.patience,
        listening: sums.listening,
        expertise: sums.expertise,
        self_awareness: sums['self-awareness'],
        recorded_at: recordedAt,
        superseded_at: null,
      }),
    supersede: (id: string, at: Instant) => rows.update('self_checks', id, { superseded_at: at }),
  };
}

function toSelfCheck(row: SelfCheckRow): SelfCheck {
  return {
    id: row.id,
    personId: row.person_id as PersonId,
    takenOn: row.taken_on as LocalDate,
    sums: {
      patience: row.patience,
      listening: row.listening,
      expertise: row.expertise,
      'self-awareness': row.self_awareness,
    },
    recordedAt: row.recorded_at as Instant,
  };
}
