import type { Kysely } from 'kysely';
import type { PairingId, PersonId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { NudgeRuleId } from '../../../shared/domain/today/nudge-rules.ts';
import type { Snooze } from '../../../shared/domain/today/snooze.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** What Today leaves out for a while. */
export function snoozeReader(db: Kysely<Tables>) {
  return {
    /** Those that still hold on a day. */
    async listHolding(on: LocalDate): Promise<readonly Snooze[]> {
      const rows = await db.selectFrom('snoozes').selectAll().where('until_on', '>', on).orderBy('id').execute();
      return rows.map(toSnooze);
    },
    async find(id: string): Promise<Snooze | null> {
      const row = await db.selectFrom('snoozes').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toSnooze(row) : null;
    },
    /** The one of this rule of a pairing or a person, also one that is over. */
    async findOf(subject: PairingId | PersonId, rule: NudgeRuleId): Promise<Snooze | null> {
      const row = await db
        .selectFrom('snoozes')
        .selectAll()
        .where((of) => of.or([of('pairing_id', '=', subject), of('person_id', '=', subject)]))
        .where('rule', '=', rule)
        .executeTakeFirst();
      return row ? toSnooze(row) : null;
    },
  };
}

/** Puts off what Today shows, and ends that. */
export function snoozeWriter(rows: RowWriter) {
  return {
    add: ({ id, pairingId, personId, rule, until }: Snooze) =>
      rows.insert('snoozes', { id, pairing_id: pairingId, person_id: personId, rule, until_on: until }),
    moveTo: (id: string, until: LocalDate) => rows.update('snoozes', id, { until_on: until }),
    remove: (id: string) => rows.remove('snoozes', id),
  };
}

function toSnooze(row: Tables['snoozes']): Snooze {
  return {
    id: row.id,
    pairingId: row.pairing_id as PairingId | null,
    personId: row.person_id as PersonId | null,
    rule: row.rule as NudgeRuleId,
    until: row.until_on as LocalDate,
  };
}
