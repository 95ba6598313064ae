import { createHash } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../src/main/storage/migrate.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { schemaOf } from '../../src/main/storage/schema-of.ts';
import { vaultPaths } from '../../src/main/storage/vault-folder.ts';
import { startProcess } from '../support/child-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sampleMigrations } from './sample-migrations.ts';
import { makeSampleVault, openSampleVault } from './sample-vault.ts';

function fingerprintOf(db: Database): string {
  const rows = ['letter', 'sender'].map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).raw().all());
  return createHash('sha256')
    .update(JSON.stringify([versionOf(db), schemaOf(db), rows]))
    .digest('hex');
}

it('finds the old or the new version whole after being killed inside any step, and then migrates to the end', {
  timeout: 120_000,
}, async () => {
  const parent = temporaryFolder();
  const { paths, keys } = await makeSampleVault(parent);
  const key = { dataKey: keys.dataKey, databaseSalt: keys.databaseSalt };
  const openUnmigrated = (file: string) => openDatabase({ file, key, newestVersion: 40 });

  const whole = new Map<number, string>();
  const reference = join(parent, 'reference.mentordesk');
  cpSync(paths.folder, reference, { recursive: true });
  const db = openUnmigrated(vaultPaths(reference).database);
  for (const [index, { number }] of sampleMigrations.entries()) {
    migrate(db, sampleMigrations.slice(0, index + 1));
    whole.set(number, fingerprintOf(db));
  }
  db.close();

  // A kill between each step's last statement and its commit, and as many at any moment: the reliability run repeats it.
  const kills = [20, 30, 40, 0, 0, 0];
  for (const [cycle, waitIn] of kills.entries()) {
    const folder = join(parent, `cycle-${cycle}.mentordesk`);
    cpSync(paths.folder, folder, { recursive: true });
    const migrating = startProcess(new URL('./processes/migrate-vault.ts', import.meta.url), [folder, String(waitIn)]);
    expect(await migrating.prints(waitIn > 0 ? 'inside' : 'started')).toBe(true);
    if (waitIn === 0) await sleep(Math.random() * 150);
    await migrating.kill();

    const after = openUnmigrated(vaultPaths(folder).database);
    const version = versionOf(after);
    expect(fingerprintOf(after), `cycle ${cycle}, version ${version}`).toBe(whole.get(version));
    if (waitIn > 0) expect(version).toBe(waitIn - 10);
    after.close();

    const finished = await openSampleVault(folder);
    expect(fingerprintOf(finished)).toBe(whole.get(40));
    finished.close();
    expect(readdirSync(folder).sort()).toEqual(['backups', 'desk.db', 'key.json']);
  }
});
