import { createHash, randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createDatabase } from '../../src/main/storage/create-database.ts';
import { applicationId, applyKey, type DatabaseKey, openDatabase } from '../../src/main/storage/open-database.ts';
import { StorageProblem } from '../../src/main/storage/storage-problem.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const canary = 'Wilhelmina Przybylska';
const newKey = (): DatabaseKey => ({ dataKey: randomBytes(32), databaseSalt: randomBytes(16) });
const open = (file: string, key: DatabaseKey) => openDatabase({ file, key, newestVersion: 40, busyTimeoutMs: 50 });
const lettersIn = (db: Database.Database) => db.prepare<[], { id: number; text: string }>('SELECT * FROM letter').all();

/** A closed database of `count` letters, alone in a folder. */
function closedDatabase(count = 40): { file: string; key: DatabaseKey } {
  const file = join(temporaryFolder(), 'desk.db');
  const key = newKey();
  const db = createDatabase(file, key);
  db.exec('CREATE TABLE letter (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO letter (text) VALUES (?)');
  for (let number = 1; number <= count; number += 1) insert.run(`${canary} ${number} `.repeat(20));
  db.pragma('user_version = 40');
  db.close();
  return { file, key };
}

function flipBit(file: string, bit: number): void {
  const bytes = readFileSync(file);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(file, bytes);
}

/** Every file of a folder with its hash: what must be the same before and after a refusal. */
function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function refusalOf(file: string, key: DatabaseKey): string {
  try {
    open(file, key).close();
    return 'opened';
  } catch (error) {
    return error instanceof StorageProblem ? error.code : String(error);
  }
}

describe('an encrypted database', () => {
  it('gives back what was written, and never shows a plain header or a word of it in any of its files', () => {
    const { file, key } = closedDatabase();
    const db = open(file, key);
    expect(lettersIn(db)).toHaveLength(40);
    db.exec(`INSERT INTO letter (text) VALUES ('${canary} is still in the log')`);
    const names = readdirSync(dirname(file)).sort();
    expect(names).toEqual(['desk.db', 'desk.db-wal']);
    for (const name of names) {
      const bytes = readFileSync(join(dirname(file), name));
      expect(bytes.includes('SQLite format 3'), name).toBe(false);
      expect(bytes.includes('Przybylska'), name).toBe(false);
      expect(bytes.includes('CREATE TABLE'), name).toBe(false);
      expect(statSync(join(dirname(file), name)).mode & 0o777, name).toBe(0o600);
    }
    db.close();
  });

  it('runs with every setting that durability and secrecy rest on', () => {
    const { file, key } = closedDatabase();
    const db = open(file, key);
    const settings = [
      'cipher',
      'legacy',
      'locking_mode',
      'journal_mode',
      'synchronous',
      'temp_store',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'secure_delete',
      'recursive_triggers',
      'application_id',
    ];
    expect(Object.fromEntries(settings.map((name) => [name, db.pragma(name, { simple: true })]))).toEqual({
      cipher: 'sqlcipher',
      legacy: '4',
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      temp_store: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      recursive_triggers: 1,
      application_id: applicationId,
    });
    db.close();
  });

  it('starts with the salt of its vault, so another implementation of the format can open it too', () => {
    const { file, key } = closedDatabase();
    expect(readFileSync(file).subarray(0, 16)).toEqual(key.databaseSalt);
  });

  it('gets its key as 96 digits in one buffer that is overwritten at once, also when the key does not fit', () => {
    const seen: { text: string; buffer: Buffer }[] = [];
    const real = Database.prototype.key;
    const spy = vi.spyOn(Database.prototype, 'key').mockImplementation(function (this: Database.Database, buffer) {
      seen.push({ text: buffer.toString('latin1'), buffer });
      return real.call(this, buffer);
    });
    try {
      const { file, key } = closedDatabase();
      expect(refusalOf(file, { ...key, dataKey: randomBytes(32) })).toBe('VAULT_DAMAGED');
      open(file, key).close();
      const raw = `x'${key.dataKey.toString('hex')}${key.databaseSalt.toString('hex')}'`;
      expect(seen.filter(({ text }) => text === raw).length).toBeGreaterThanOrEqual(2);
      for (const { text, buffer } of seen) {
        expect(text).toMatch(/^x'[0-9a-f]{96}'$/);
        expect(buffer.every((byte) => byte === 0)).toBe(true);
      }
    } finally {
      spy.mockRestore();
    }
  });

  it('refuses a key of another length, which SQLite would take for a passphrase', () => {
    const { file, key } = closedDatabase();
    expect(() => open(file, { ...key, dataKey: randomBytes(31) })).toThrow(RangeError);
  });
});

describe('a refused database', () => {
  const refusals: readonly (readonly [
    what: string,
    code: string,
    arrange: (vault: { file: string; key: DatabaseKey }) => DatabaseKey | void,
  ])[] = [
    ['0 bytes', 'VAULT_EMPTY_FILE', ({ file }) => truncateSync(file, 0)],
    [
      'a plain SQLite database of another program',
      'VAULT_NOT_ENCRYPTED',
      ({ file }) => {
        truncateSync(file, 0);
        new Database(file).exec('CREATE TABLE photo (id INTEGER)').close();
      },
    ],
    ['random bytes', 'VAULT_WRONG_KEY', ({ file }) => writeFileSync(file, randomBytes(8192))],
    ['the key of another vault', 'VAULT_WRONG_KEY', () => newKey()],
    ['a first page with one changed bit', 'VAULT_DAMAGED', ({ file }) => flipBit(file, 8 * 2000)],
    ['a file cut within a page', 'VAULT_DAMAGED', ({ file }) => truncateSync(file, 3000)],
    ['a file that lost its last pages', 'VAULT_DAMAGED', ({ file }) => truncateSync(file, 8192)],
    [
      'an encrypted database of another program',
      'VAULT_DAMAGED',
      ({ file, key }) => {
        truncateSync(file, 0);
        const db = new Database(file);
        applyKey(db, key);
        db.exec('CREATE TABLE photo (id INTEGER)').close();
      },
    ],
    [
      'a newer version',
      'VAULT_NEWER',
      ({ file, key }) => {
        const db = open(file, key);
        db.pragma('user_version = 50');
        db.close();
      },
    ],
    [
      'a newer version that was restored from a copy in another journal mode',
      'VAULT_NEWER',
      ({ file, key }) => {
        const db = open(file, key);
        db.pragma('user_version = 50');
        db.pragma('journal_mode = DELETE');
        db.close();
      },
    ],
  ];

  it.each(refusals)('%s → %s, and not one byte of the folder changes', (_what, code, arrange) => {
    const vault = closedDatabase();
    const key = arrange(vault) ?? vault.key;
    const before = contentsOf(dirname(vault.file));
    expect(refusalOf(vault.file, key)).toBe(code);
    expect(contentsOf(dirname(vault.file))).toEqual(before);
  });

  it('that is not there stays not there', () => {
    const file = join(temporaryFolder(), 'desk.db');
    expect(refusalOf(file, newKey())).toBe('VAULT_MISSING');
    expect(existsSync(file)).toBe(false);
    expect(refusalOf(join(file, 'deeper'), newKey())).toBe('VAULT_MISSING');
  });

  it('is let go of, so that a good copy can be put in its place and opened', () => {
    const { file, key } = closedDatabase();
    copyFileSync(file, `${file}.good`);
    flipBit(file, 8 * 2000);
    expect(refusalOf(file, key)).toBe('VAULT_DAMAGED');
    copyFileSync(`${file}.good`, file);
    expect(refusalOf(file, key)).toBe('opened');
  });

  it('is never replaced by creating one', () => {
    const { file, key } = closedDatabase();
    const before = contentsOf(dirname(file));
    expect(() => createDatabase(file, key)).toThrow(expect.objectContaining({ code: 'VAULT_PATH_TAKEN' }));
    expect(contentsOf(dirname(file))).toEqual(before);
  });
});

describe('a flipped bit anywhere in the file', () => {
  it('is noticed or does no harm: what is read is never wrong', () => {
    const { file, key } = closedDatabase(400);
    const db = open(file, key);
    db.exec('DELETE FROM letter WHERE id % 4 = 0');
    const expected = lettersIn(db);
    db.close();
    const size = statSync(file).size;
    const flipped = join(dirname(file), 'flipped.db');
    let noticed = 0;
    fc.assert(
      fc.property(fc.nat(size * 8 - 1), (bit) => {
        copyFileSync(file, flipped);
        flipBit(flipped, bit);
        try {
          const read = open(flipped, key);
          try {
            expect(lettersIn(read)).toEqual(expected);
          } finally {
            read.close();
          }
        } catch (error) {
          if (!(error instanceof StorageProblem)) throw error;
          expect(['VAULT_DAMAGED', 'VAULT_WRONG_KEY']).toContain(error.code);
          noticed += 1;
        }
      }),
      { numRuns: 30 },
    );
    expect(noticed).toBeGreaterThan(0);
  });
});
