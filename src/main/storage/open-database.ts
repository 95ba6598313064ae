import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StorageProblem, storageProblemFrom } from './storage-problem.ts';

/** 32 bytes and 16 bytes; the caller erases them. */
export interface DatabaseKey {
  readonly dataKey: Buffer;
  readonly databaseSalt: Buffer;
}

export interface OpenRequest {
  readonly file: string;
  readonly key: DatabaseKey;
  /** The newest schema version this program knows; a file beyond it is refused. */
  readonly newestVersion: number;
  /** How long to wait for another process to let go of the file. */
  readonly busyTimeoutMs?: number;
}

/** 'MDsk': tells a vault of this program from any other database. */
export const applicationId = 0x4d44736b;

const plainHeader = Buffer.from('SQLite format 3\0', 'latin1');

/** Name, value to set, value to read back. */
const pragmas: readonly (readonly [name: string, value: string | number, readBack: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['mmap_size', 0, 0],
  ...(process.platform === 'darwin'
    ? ([
        ['fullfsync', 'ON', 1],
        ['checkpoint_fullfsync', 'ON', 1],
      ] as const)
    : []),
];

/**
 * Databases open in this process. Reading the file of an open one by any other handle would, on closing that handle,
 * silently give up its lock (POSIX locks belong to the process), so a second open must be refused before any reading.
 */
const openHere = new Map<string, WeakRef<Database.Database>>();

/** Opens a vault's database, or throws a StorageProblem and leaves the file exactly as it was. Never creates one. */
export function openDatabase(request: OpenRequest): Database.Database {
  try {
    const file = realpathSync(request.file);
    if (openHere.get(file)?.deref()?.open) throw new StorageProblem('VAULT_IN_USE');
    checkFile(file, request.key.databaseSalt);
    const db = openChecked(file, request);
    openHere.set(file, new WeakRef(db));
    return db;
  } catch (error) {
    throw storageProblemFrom(error) ?? error;
  }
}

/** Everything that can be known without SQLite, which would take 0 bytes for a new database. */
function checkFile(file: string, salt: Buffer): void {
  const found = statSync(file);
  if (!found.isFile()) throw new StorageProblem('VAULT_DAMAGED');
  if (found.size === 0) throw new StorageProblem('VAULT_EMPTY_FILE');
  accessSync(file, constants.R_OK | constants.W_OK);
  const header = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  if (header.equals(plainHeader)) throw new StorageProblem('VAULT_NOT_ENCRYPTED');
  // The salt travels with the data key. Where it differs the key is another's, and SQLite must not see the file:
  // closing a connection with the wrong key could write an unfinished -wal back under that key.
  if (!header.equals(salt)) throw new StorageProblem('VAULT_WRONG_KEY');
}

function openChecked(file: string, { key, newestVersion, busyTimeoutMs = 2000 }: OpenRequest): Database.Database {
  const db = new Database(file, { fileMustExist: true, timeout: busyTimeoutMs });
  try {
    applyKey(db, key);
    // Before the first read: from then on no second process gets in, and no -shm file is made.
    db.pragma('locking_mode = EXCLUSIVE');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    // Before journal_mode, the first pragma that may write: a file that is refused stays as it was.
    if (db.pragma('application_id', { simple: true }) !== applicationId) throw new StorageProblem('VAULT_DAMAGED');
    if (Number(db.pragma('user_version', { simple: true })) > newestVersion) throw new StorageProblem('VAULT_NEWER');
    setPragmas(db);
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StorageProblem('VAULT_DAMAGED');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Sets cipher and raw key on a fresh connection. The text of the key exists in one Buffer, overwritten before return. */
export function applyKey(db: Database.Database, { dataKey, databaseSalt }: DatabaseKey): void {
  if (dataKey.length !== 32 || databaseSalt.length !== 16) throw new RangeError('a raw key has 32 and 16 bytes');
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  const rawKey = Buffer.alloc(99);
  try {
    rawKey.write("x'", 'latin1');
    writeHex(dataKey, rawKey, 2);
    writeHex(databaseSalt, rawKey, 66);
    rawKey.write("'", 98, 'latin1');
    // SQLite takes a malformed raw key for a passphrase without a word.
    if (!/^x'[0-9a-f]{96}'$/.test(rawKey.toString('latin1'))) throw new Error('the raw key is malformed');
    db.key(rawKey);
  } finally {
    rawKey.fill(0);
  }
}

/** Hexadecimal digits by number, not by string: a string could not be overwritten afterwards. */
function writeHex(bytes: Buffer, target: Buffer, start: number): void {
  const digit = (value: number): number => (value < 10 ? 48 : 87) + value;
  bytes.forEach((byte, index) => {
    target[start + 2 * index] = digit(byte >> 4);
    target[start + 2 * index + 1] = digit(byte & 15);
  });
}

function setPragmas(db: Database.Database): void {
  for (const [name, value, readBack] of pragmas) {
    db.pragma(`${name} = ${value}`);
    const found = db.pragma(name, { simple: true });
    // mmap_size answers nothing where memory mapping is compiled out.
    if (found !== readBack && !(name === 'mmap_size' && found === undefined)) {
      throw new Error(`pragma ${name} stayed ${String(found)} instead of ${readBack}`);
    }
  }
}
