import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const firstLink = '0'.repeat(64);
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The commitment hides the payload behind a random salt: erased payloads cannot be guessed back from the trail. */
const commitmentOf = (salt: string, payload: string) => sha256(`${salt}\n${payload}`);

const linkOf = (entry: {
  sequence: number;
  made_at: string;
  action: string;
  commitment: string;
  previous_hash: string;
}) => sha256([entry.previous_hash, entry.sequence, entry.made_at, entry.action, entry.commitment].join('\n'));

/** Adds one entry to the end of the chain; call it inside the transaction of the change it tells of. */
export async function appendAuditEntry(
  db: Kysely<Tables>,
  entry: { readonly madeAt: string; readonly action: string; readonly salt: string; readonly payload: string },
): Promise<void> {
  const last = await db
    .selectFrom('audit_entries')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const link = {
    sequence: (last?.sequence ?? 0) + 1,
    made_at: entry.madeAt,
    action: entry.action,
    commitment: commitmentOf(entry.salt, entry.payload),
    previous_hash: last?.hash ?? firstLink,
  };
  await db
    .insertInto('audit_entries')
    .values({ ...link, hash: linkOf(link) })
    .execute();
  await db
    .insertInto('audit_payloads')
    .values({ sequence: link.sequence, salt: entry.salt, payload: entry.payload })
    .execute();
}

/** Walks the whole chain. Answers the sequence of the first entry that does not fit, or null when all do. */
export async function findBrokenAuditLink(db: Kysely<Tables>): Promise<number | null> {
  const entries = await db
    .selectFrom('audit_entries')
    .leftJoin('audit_payloads', 'audit_payloads.sequence', 'audit_entries.sequence')
    .selectAll('audit_entries')
    .select(['audit_payloads.salt', 'audit_payloads.payload'])
    .orderBy('audit_entries.sequence')
    .execute();
  let previous = firstLink;
  for (const entry of entries) {
    const payloadFits =
      entry.salt === null || entry.payload === null || commitmentOf(entry.salt, entry.payload) === entry.commitment;
    const linkFits = entry.previous_hash === previous && linkOf(entry) === entry.hash;
    if (!linkFits || !payloadFits) return entry.sequence;
    previous = entry.hash;
  }
  return null;
}
