import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '../../src/main/storage/create-database.ts';
import {
  type Migration,
  migrate,
  newestVersion,
  openMigratedDatabase,
  versionOf,
} from '../../src/main/storage/migrate.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { schemaOf } from '../../src/main/storage/schema-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sampleMigrations } from './sample-migrations.ts';

const key = { dataKey: randomBytes(32), databaseSalt: randomBytes(16) };
const step = (number: number, up: (db: Database) => void = () => {}): Migration => ({
  number,
  name: `step ${number}`,
  up,
});

function emptyDatabase(): { db: Database; file: string } {
  const file = join(temporaryFolder(), 'desk.db');
  const db = createDatabase(file, key);
  onTestFinished(() => void db.close());
  return { db, file };
}

const stateOf = (db: Database) => ({
  version: versionOf(db),
  schema: schemaOf(db),
  letters: db.prepare('SELECT * FROM letter ORDER BY id').all(),
});

describe('the list of migrations', () => {
  it('goes up in tens: an equal, a smaller and an odd number are each refused before anything runs', () => {
    expect(newestVersion([step(10), step(20), step(40)])).toBe(40);
    expect(newestVersion([])).toBe(0);
    for (const list of [[step(10), step(10)], [step(20), step(10)], [step(15)], [step(0)], [step(-10)]]) {
      const { db } = emptyDatabase();
      expect(() => migrate(db, list)).toThrow(RangeError);
      expect(versionOf(db)).toBe(0);
    }
  });
});

describe('migrating', () => {
  it('runs every missing step once, in order, and ends at the newest version', () => {
    const { db } = emptyDatabase();
    const ran: number[] = [];
    const list = [10, 20, 30].map((number) => step(number, () => void ran.push(number)));
    migrate(db, list.slice(0, 2));
    migrate(db, list);
    migrate(db, list);
    expect(ran).toEqual([10, 20, 30]);
    expect(versionOf(db)).toBe(30);
  });

  it('keeps rows that point to a table which a step rebuilds, and has foreign keys on again afterwards', () => {
    const { db } = emptyDatabase();
    migrate(db, sampleMigrations);
    expect(db.prepare('SELECT count(*) FROM letter JOIN sender ON sender.id = letter.sender').pluck().get()).toBe(3000);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() => db.exec("INSERT INTO letter (sender, text) VALUES (9, 'from nobody')")).toThrow(/FOREIGN KEY/);
  });

  const breakdowns: readonly (readonly [string, (db: Database) => void, RegExp])[] = [
    ['throws half way', (db) => void db.exec('DROP TABLE letter; SELECT * FROM nothing'), /migration 20/],
    ['leaves rows that point to nothing', (db) => void db.exec('DELETE FROM sender WHERE id = 1'), /migration 20/],
    ['goes on after it has returned', async (db) => void db.exec("UPDATE letter SET text = ''"), /migration 20/],
    ['rolls its own transaction back', (db) => void db.exec("UPDATE letter SET text = ''; ROLLBACK"), /migration 20/],
  ];
  it.each(breakdowns)('leaves version and tables untouched when a step %s', (_how, up, message) => {
    const { db } = emptyDatabase();
    migrate(db, sampleMigrations.slice(0, 1));
    const before = stateOf(db);
    expect(() => migrate(db, [...sampleMigrations.slice(0, 1), step(20, up)])).toThrow(message);
    expect(stateOf(db)).toEqual(before);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('keeps the steps before the one that did not finish, so the next attempt goes on from there', () => {
    const { db } = emptyDatabase();
    const stumbling = step(30, () => {
      throw new Error('no');
    });
    expect(() => migrate(db, [...sampleMigrations.slice(0, 2), stumbling])).toThrow(/migration 30/);
    expect(versionOf(db)).toBe(20);
    migrate(db, sampleMigrations);
    expect(versionOf(db)).toBe(40);
  });

  it('refuses a version it does not know, newer or in between, before any step', () => {
    for (const version of [50, 15]) {
      const { db } = emptyDatabase();
      db.pragma(`user_version = ${version}`);
      expect(() => migrate(db, sampleMigrations)).toThrow(expect.objectContaining({ code: 'VAULT_NEWER' }));
      expect(schemaOf(db)).toBe('');
    }
  });
});

describe('opening a database of an earlier version', () => {
  function earlierDatabase(): { file: string; bytes: Buffer } {
    const { db, file } = emptyDatabase();
    migrate(db, sampleMigrations.slice(0, 1));
    db.close();
    return { file, bytes: readFileSync(file) };
  }

  it('copies the closed file beside first and removes the copy once all is well', () => {
    const { file, bytes } = earlierDatabase();
    // Whatever became of the database, its copy is for its owner alone.
    chmodSync(file, 0o644);
    const copies: { name: string; same: boolean; mode: number }[] = [];
    const looking = step(50, () => {
      for (const name of readdirSync(dirname(file)).filter((found) => found.includes('.version-'))) {
        const copy = join(dirname(file), name);
        copies.push({ name, same: readFileSync(copy).equals(bytes), mode: statSync(copy).mode & 0o777 });
      }
    });
    openMigratedDatabase({ file, key }, [...sampleMigrations, looking]).close();
    expect(copies).toEqual([{ name: 'desk.db.version-10', same: true, mode: 0o600 }]);
    expect(readdirSync(dirname(file))).toEqual(['desk.db']);
  });

  it('keeps the copy when a step did not finish; the copy opens as the database was', () => {
    const { file } = earlierDatabase();
    const stumbling = step(50, () => {
      throw new Error('no');
    });
    expect(() => openMigratedDatabase({ file, key }, [...sampleMigrations, stumbling])).toThrow(/migration 50/);
    const copy = openDatabase({ file: `${file}.version-10`, key, newestVersion: 10 });
    expect(versionOf(copy)).toBe(10);
    expect(copy.prepare('SELECT count(*) FROM letter').pluck().get()).toBe(3000);
    copy.close();
  });

  it('makes no copy and changes nothing when there is nothing to do', () => {
    const { file, bytes } = earlierDatabase();
    openMigratedDatabase({ file, key }, sampleMigrations.slice(0, 1)).close();
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(file))).toEqual(['desk.db']);
  });
});

describe('the schema as text', () => {
  it('is the same however the database came to it, and names tables, indexes and triggers', () => {
    const whole = emptyDatabase().db;
    migrate(whole, sampleMigrations);
    const inTwo = emptyDatabase().db;
    migrate(inTwo, sampleMigrations.slice(0, 2));
    migrate(inTwo, sampleMigrations);
    expect(schemaOf(inTwo)).toBe(schemaOf(whole));
    const headings = schemaOf(whole).match(/CREATE \w+ "?\w+/g);
    expect(headings).toEqual([
      'CREATE TABLE letter',
      'CREATE INDEX letter_by_sender',
      'CREATE TRIGGER letter_kept',
      'CREATE TABLE "sender',
    ]);
  });

  it('leaves out what a full-text index keeps for itself, which differs between versions of SQLite', () => {
    const { db } = emptyDatabase();
    migrate(db, [step(10, (target) => void target.exec('CREATE VIRTUAL TABLE search USING fts5 (text)'))]);
    expect(schemaOf(db)).toBe('CREATE VIRTUAL TABLE search USING fts5 (text);\n');
  });
});
