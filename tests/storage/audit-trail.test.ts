import { Kysely, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import { findBrokenAuditLink } from '../../src/main/storage/audit-trail.ts';
import type { Tables } from '../../src/main/storage/tables.ts';
import { aPerson } from '../support/a-person.ts';
import { openTestStore } from '../support/test-store.ts';

async function trailOfThree() {
  const { store, database } = openTestStore();
  for (const givenName of ['Ada', 'Ben', 'Cy']) {
    await store.change('people.add', async (write) => {
      await write.people.add(aPerson({ givenName }));
      return { sentence: `${givenName} was added.`, value: null };
    });
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return { database, broken: () => findBrokenAuditLink(db) };
}

it('gives every change an entry in an unbroken chain', async () => {
  const { database, broken } = await trailOfThree();
  expect(database.prepare('SELECT count(*) AS n FROM audit_entries').get()).toEqual({ n: 3 });
  expect(await broken()).toBeNull();
});

it('lets no entry be rewritten or removed', async () => {
  const { database } = await trailOfThree();
  expect(() => database.exec("UPDATE audit_entries SET action = 'x' WHERE sequence = 2")).toThrow('append-only');
  expect(() => database.exec('DELETE FROM audit_entries WHERE sequence = 2')).toThrow('append-only');
});

it('notices an entry that was rewritten all the same, and a payload that was exchanged', async () => {
  const rewritten = await trailOfThree();
  rewritten.database.exec("DROP TRIGGER audit_entries_stand; UPDATE audit_entries SET action = 'x' WHERE sequence = 2");
  expect(await rewritten.broken()).toBe(2);
  const exchanged = await trailOfThree();
  exchanged.database.exec("UPDATE audit_payloads SET payload = '{}' WHERE sequence = 3");
  expect(await exchanged.broken()).toBe(3);
});

it('notices an entry that was taken out of the chain, and one that was given another number', async () => {
  for (const [statement, brokenAt] of [
    ['DELETE FROM audit_entries WHERE sequence = 1', 2],
    ['DELETE FROM audit_entries WHERE sequence = 2', 3],
    ['UPDATE audit_entries SET sequence = 9 WHERE sequence = 3', 9],
  ] as const) {
    const { database, broken } = await trailOfThree();
    database.pragma('foreign_keys = OFF');
    database.exec(`DROP TRIGGER audit_entries_stand; DROP TRIGGER audit_entries_stay; ${statement}`);
    expect(await broken(), statement).toBe(brokenAt);
  }
});

it('still proves the rest when what was said of a person has been erased', async () => {
  const { database, broken } = await trailOfThree();
  database.exec('DELETE FROM audit_payloads WHERE sequence = 2');
  expect(await broken()).toBeNull();
});
