import { createHash } from 'node:crypto';
import { chmodSync, chownSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { startProcess } from '../support/child-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sampleMigrations } from './sample-migrations.ts';
import { makeSampleVault, openSampleVault } from './sample-vault.ts';

const inUse = expect.objectContaining({ code: 'VAULT_IN_USE' });
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function heldVault(manner: 'hold' | 'write') {
  const vault = await makeSampleVault(temporaryFolder(), sampleMigrations);
  const holder = startProcess(new URL('./processes/open-vault.ts', import.meta.url), [vault.paths.folder, manner]);
  onTestFinished(() => holder.kill());
  expect(await holder.prints('OPEN')).toBe(true);
  return { ...vault, holder };
}

describe('a vault that another process has open', () => {
  it('is refused as in use, and opens once that process has gone', async () => {
    const { paths, holder } = await heldVault('hold');
    await expect(openSampleVault(paths.folder)).rejects.toEqual(inUse);
    await holder.kill();
    (await openSampleVault(paths.folder)).close();
  });

  it('keeps what was committed when that process was killed, and a stranger’s key does not touch its log', async () => {
    const { paths, holder, keys } = await heldVault('write');
    await holder.kill();
    expect(readdirSync(paths.folder)).toContain('desk.db-wal');
    const files = [paths.database, `${paths.database}-wal`];
    const before = files.map(hashOf);
    const stranger = await makeSampleVault(temporaryFolder());
    expect(() => openDatabase({ file: paths.database, key: stranger.keys, newestVersion: 40 })).toThrow(
      expect.objectContaining({ code: 'VAULT_WRONG_KEY' }),
    );
    expect(files.map(hashOf)).toEqual(before);
    const db = openDatabase({ file: paths.database, key: keys, newestVersion: 40 });
    expect(db.prepare('SELECT name FROM sender ORDER BY id').pluck().all()).toEqual(['Wanda', 'Ismail', 'Nneka']);
    db.close();
  });
});

describe('a vault that this process has open', () => {
  it('is refused a second time without giving up its lock towards other processes', async () => {
    const { paths } = await makeSampleVault(temporaryFolder(), sampleMigrations);
    const db = await openSampleVault(paths.folder);
    await expect(openSampleVault(paths.folder)).rejects.toEqual(inUse);
    // Had the refusal read the file by a handle of its own, closing it would have let this process in.
    expect(await startProcess(new URL('./processes/open-vault.ts', import.meta.url), [paths.folder]).end()).toEqual([
      'VAULT_IN_USE',
    ]);
    db.close();
    expect(await startProcess(new URL('./processes/open-vault.ts', import.meta.url), [paths.folder]).end()).toEqual([
      'OPEN',
    ]);
  });
});

describe('a vault in a folder that may not be written', () => {
  it.each(['as it was closed', 'as a restored copy'])('is refused as read-only and left as it is, %s', async (how) => {
    const parent = temporaryFolder();
    const { paths, keys } = await makeSampleVault(parent, sampleMigrations);
    if (how === 'as a restored copy') {
      const db = openDatabase({ file: paths.database, key: keys, newestVersion: 40 });
      db.pragma('journal_mode = DELETE');
      db.close();
    }
    const before = hashOf(paths.database);
    // Permissions mean nothing to root: there the opening is done by a process of the user nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    if ('uid' in nobody) {
      for (const path of [parent, paths.folder, paths.database, paths.keyFile]) chownSync(path, 65534, 65534);
    }
    const openElsewhere = () =>
      startProcess(new URL('./processes/open-vault.ts', import.meta.url), [paths.folder], nobody).end();
    chmodSync(paths.folder, 0o500);
    onTestFinished(() => chmodSync(paths.folder, 0o700));
    expect(await openElsewhere()).toEqual(['VAULT_READ_ONLY']);
    chmodSync(paths.folder, 0o700);
    chmodSync(paths.database, 0o400);
    expect(await openElsewhere()).toEqual(['VAULT_READ_ONLY']);
    expect(hashOf(paths.database)).toBe(before);
    chmodSync(paths.database, 0o600);
    expect(await openElsewhere()).toEqual(['OPEN']);
    expect(readdirSync(dirname(paths.database)).sort()).toEqual(['backups', 'desk.db', 'key.json']);
    expect(readdirSync(join(paths.folder, 'backups'))).toEqual([]);
  });
});
