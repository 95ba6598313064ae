import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type OpenRequest, openDatabase } from './open-database.ts';
import { StorageProblem, storageProblemFrom } from './storage-problem.ts';

/** One step of the schema. Numbers go in tens and only ever up; a step is never edited once it has shipped. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Synchronous, without transactions of its own. */
  readonly up: (db: Database) => void;
}

/** The version a database has after all of these; throws RangeError for a list that is not tens, strictly increasing. */
export function newestVersion(migrations: readonly Migration[]): number {
  let last = 0;
  for (const { number, name } of migrations) {
    if (!Number.isSafeInteger(number) || number % 10 !== 0 || number <= last) {
      throw new RangeError(`migration ${number} "${name}" cannot follow ${last}: tens, strictly increasing`);
    }
    last = number;
  }
  return last;
}

/** The schema version of an open database; 0 when it is empty. */
export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function pendingOn(db: Database, migrations: readonly Migration[]): readonly Migration[] {
  const version = versionOf(db);
  if (version > newestVersion(migrations) || (version > 0 && !migrations.some(({ number }) => number === version))) {
    throw new StorageProblem('VAULT_NEWER');
  }
  return migrations.filter(({ number }) => number > version);
}

/**
 * Brings an open database to the newest version, each step whole or not at all. Throws VAULT_NEWER for a version
 * these migrations do not know, DISK_FULL and the like, or the error of the step, by name.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const pending = pendingOn(db, migrations);
  if (pending.length === 0) return;
  // A step that rebuilds a table must be able to drop the old one; foreign_key_check answers for the result. The
  // pragma does nothing inside a transaction, so it stands out here.
  db.pragma('foreign_keys = OFF');
  try {
    for (const migration of pending) runStep(db, migration);
  } finally {
    db.pragma('foreign_keys = ON');
  }
  if (db.pragma('foreign_keys', { simple: true }) !== 1) throw new Error('foreign keys stayed off after migrating');
}

function runStep(db: Database, { number, name, up }: Migration): void {
  const step = db.transaction(() => {
    const answer: unknown = up(db);
    if (answer instanceof Promise || !db.inTransaction)
      throw new Error('a step is synchronous and ends no transaction');
    const broken = db.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows would point to nothing`);
    db.pragma(`user_version = ${number}`);
  });
  try {
    step.exclusive();
  } catch (cause) {
    throw storageProblemFrom(cause) ?? new Error(`migration ${number} "${name}" was taken back`, { cause });
  }
}

/**
 * Opens a vault's database at the newest version. A database that has to be changed is closed and copied beside first
 * (`desk.db.version-<n>`); the copy goes once every step has succeeded and stays when one has not.
 */
export function openMigratedDatabase(
  request: Omit<OpenRequest, 'newestVersion'>,
  migrations: readonly Migration[],
): Database {
  const newest = newestVersion(migrations);
  const open = (): Database => openDatabase({ ...request, newestVersion: newest });
  let db = open();
  try {
    const version = versionOf(db);
    if (version > 0 && pendingOn(db, migrations).length > 0) {
      db.close();
      copyClosed(request.file, `${request.file}.version-${version}`);
      db = open();
    }
    migrate(db, migrations);
    removeCopies(request.file);
    return db;
  } catch (error) {
    db.close();
    throw storageProblemFrom(error) ?? error;
  }
}

function copyClosed(file: string, copy: string): void {
  if (existsSync(`${file}-wal`)) throw new Error('the database has changes beside it and cannot be copied');
  const unfinished = `${copy}.tmp`;
  try {
    copyFileSync(file, unfinished);
    chmodSync(unfinished, 0o600);
    fsync(unfinished, 'r+');
    renameSync(unfinished, copy);
    if (process.platform !== 'win32') fsync(dirname(copy), 'r');
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function fsync(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function removeCopies(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(file)}.version-`)) rmSync(join(folder, name));
  }
}
