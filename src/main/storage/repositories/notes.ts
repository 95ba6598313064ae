import type { Kysely } from 'kysely';
import type { NoteId, PairingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import type { NoteSubject, PrivateNote } from '../../../shared/domain/private-note.ts';
import type { SealedText } from '../../../shared/domain/sealed-text.ts';
import type { RowWriter } from '../row-writer.ts';
import type { NoteRow } from '../rows-of-pairings.ts';
import type { Tables } from '../tables.ts';

export type SealedNote = PrivateNote & { readonly sealed: SealedText };

const columnOf = { pairing: 'pairing_id', person: 'person_id' } as const;

/** Private notes of the coordinator, each with its sealed text as it is kept. */
export function noteReader(db: Kysely<Tables>) {
  const of = ({ kind, id }: NoteSubject) => db.selectFrom('notes').where(columnOf[kind], '=', id);
  return {
    /** Notes about one pairing or one person, the newest first. */
    async list(about: NoteSubject, page: { offset: number; limit: number }): Promise<readonly SealedNote[]> {
      const rows = await of(about)
        .selectAll()
        .orderBy('noted_on', 'desc')
        .orderBy('recorded_at', 'desc')
        .orderBy('id')
        .limit(page.limit)
        .offset(page.offset)
        .execute();
      return rows.map(toNote);
    },
    async count(about: NoteSubject): Promise<number> {
      const row = await of(about)
        .select((rows) => rows.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return row.n;
    },
    async find(id: NoteId): Promise<SealedNote | null> {
      const row = await db.selectFrom('notes').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toNote(row) : null;
    },
  };
}

/** Writes private notes; their texts come sealed. */
export function noteWriter(rows: RowWriter) {
  return {
    add: ({ id, about, on, recordedAt, sealed }: SealedNote) =>
      rows.insert('notes', {
        id,
        pairing_id: about.kind === 'pairing' ? about.id : null,
        person_id: about.kind === 'person' ? about.id : null,
        noted_on: on,
        recorded_at: recordedAt,
        text: sealed,
      }),
    /** A text that stays as it was is not handed in: sealed anew, it would look like another. */
    save: (id: NoteId, { on, sealed }: { on: LocalDate; sealed?: SealedText }) =>
      rows.update('notes', id, { noted_on: on, ...(sealed === undefined ? {} : { text: sealed }) }),
    remove: (id: NoteId) => rows.remove('notes', id),
  };
}

function toNote(row: NoteRow): SealedNote {
  return {
    id: row.id as NoteId,
    about:
      row.pairing_id === null
        ? { kind: 'person', id: row.person_id as PersonId }
        : { kind: 'pairing', id: row.pairing_id as PairingId },
    on: row.noted_on as LocalDate,
    recordedAt: row.recorded_at as Instant,
    sealed: row.text,
  };
}
