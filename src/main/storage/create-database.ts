import { closeSync, openSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applicationId, applyKey, type DatabaseKey, openDatabase } from './open-database.ts';
import { storageProblemFrom } from './storage-problem.ts';

/**
 * Makes an empty encrypted database (mode 600, version 0) and opens it as every later open will. Throws
 * VAULT_PATH_TAKEN when anything stands there already, DISK_FULL and the like; then it leaves nothing behind.
 */
export function createDatabase(file: string, key: DatabaseKey): Database.Database {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    throw storageProblemFrom(error) ?? error;
  }
  try {
    const db = new Database(file);
    try {
      applyKey(db, key);
      db.pragma(`application_id = ${applicationId}`);
    } finally {
      db.close();
    }
    return openDatabase({ file, key, newestVersion: 0 });
  } catch (error) {
    for (const ending of ['', '-wal', '-journal']) rmSync(`${file}${ending}`, { force: true });
    throw storageProblemFrom(error) ?? error;
  }
}
