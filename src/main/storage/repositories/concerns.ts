import type { Kysely } from 'kysely';
import type { Concern, ConcernContent, ConcernStatus } from '../../../shared/domain/concern.ts';
import type { ConcernId, PairingId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import type { SealedText } from '../../../shared/domain/sealed-text.ts';
import type { KeptRows } from '../kept-rows.ts';
import type { RowWriter } from '../row-writer.ts';
import type { ConcernRow } from '../rows-of-pairings.ts';
import type { Tables } from '../tables.ts';

/** What is kept sealed of a concern; what was left empty is sealed like the rest. */
export type SealedContent = Readonly<Record<keyof ConcernContent, SealedText>>;
export type SealedConcern = Concern & { readonly sealed: SealedContent };

const readable = [
  'id',
  'pairing_id',
  'opened_on',
  'status',
  'next_review_on',
  'closed_on',
  'recorded_at',
  'closing_recorded_at',
] as const;

/** Concerns about pairings: what may be known without the second key, and the sealed texts as they are kept. */
export function concernReader(db: Kysely<Tables>, kept: KeptRows) {
  return {
    /** Every concern of the vault, without what is sealed. */
    list: (): Promise<readonly Concern[]> =>
      kept.answer('concerns', ['concerns'], async () => {
        const rows = await db.selectFrom('concerns').select(readable).orderBy('opened_on').orderBy('id').execute();
        return rows.map(toConcern);
      }),
    /** Those of one pairing with what is sealed, the newest first. */
    async listSealed(pairingId: PairingId): Promise<readonly SealedConcern[]> {
      const rows = await db
        .selectFrom('concerns')
        .selectAll()
        .where('pairing_id', '=', pairingId)
        .orderBy('opened_on', 'desc')
        .orderBy('recorded_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toSealed);
    },
    async find(id: ConcernId): Promise<SealedConcern | null> {
      const row = await db.selectFrom('concerns').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toSealed(row) : null;
    },
  };
}

/** Writes concerns. It takes sealed texts only, so that neither rows nor what undo keeps of them hold any other. */
export function concernWriter(rows: RowWriter) {
  return {
    add: ({ sealed, ...concern }: SealedConcern) =>
      rows.insert('concerns', { ...toReadableRow(concern), ...toSealedRow(sealed) }),
    /** Only sealed texts that have changed are handed in: sealed anew, an unchanged one would look like another. */
    save: (concern: Concern, changed: Partial<SealedContent>) =>
      rows.update('concerns', concern.id, { ...toReadableRow(concern), ...toSealedRow(changed) }),
  };
}

function toReadableRow(concern: Concern): Pick<ConcernRow, (typeof readable)[number]> {
  return {
    id: concern.id,
    pairing_id: concern.pairingId,
    opened_on: concern.openedOn,
    status: concern.status,
    next_review_on: concern.nextReviewOn,
    closed_on: concern.closedOn,
    recorded_at: concern.recordedAt,
    closing_recorded_at: concern.closingRecordedAt,
  };
}

type SealedColumns = Pick<ConcernRow, 'category' | 'severity' | 'referred_to' | 'text'>;

function toSealedRow(sealed: SealedContent): SealedColumns;
function toSealedRow(sealed: Partial<SealedContent>): Partial<SealedColumns>;
function toSealedRow({ referredTo, ...sealed }: Partial<SealedContent>): Partial<SealedColumns> {
  return { ...sealed, ...(referredTo === undefined ? {} : { referred_to: referredTo }) };
}

function toConcern(row: Pick<ConcernRow, (typeof readable)[number]>): Concern {
  return {
    id: row.id as ConcernId,
    pairingId: row.pairing_id as PairingId,
    openedOn: row.opened_on as LocalDate,
    status: row.status as ConcernStatus,
    nextReviewOn: row.next_review_on as LocalDate | null,
    closedOn: row.closed_on as LocalDate | null,
    recordedAt: row.recorded_at as Instant,
    closingRecordedAt: row.closing_recorded_at as Instant | null,
  };
}

function toSealed(row: ConcernRow): SealedConcern {
  const { category, severity, referred_to: referredTo, text } = row;
  return { ...toConcern(row), sealed: { category, severity, referredTo, text } };
}
