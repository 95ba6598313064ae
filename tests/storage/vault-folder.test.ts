import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import { openEnvelope } from '../../src/main/storage/key-envelope.ts';
import { readKeyFile } from '../../src/main/storage/key-file.ts';
import { versionOf } from '../../src/main/storage/migrate.ts';
import { parseRecoveryCode } from '../../src/main/storage/recovery-code.ts';
import { createVault, isVaultName, listVaults } from '../../src/main/storage/vault-folder.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sampleMigrations } from './sample-migrations.ts';
import { makeSampleVault, openSampleVault } from './sample-vault.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const request = (parent: string, name = 'Spring') => ({
  parent,
  name,
  vaultId: randomUUID(),
  passphrase: 'a passphrase',
  cost: cheapCost,
  migrations: sampleMigrations.slice(0, 1),
  fill: async () => {},
});
const ports = { deriveKey: cheapKeyDerivation, writeAtomically };

describe('a new vault', () => {
  it('stands there whole: a database at the newest version, a key file, a place for backups, for its owner alone', async () => {
    const parent = temporaryFolder();
    const { paths } = await makeSampleVault(parent, sampleMigrations);
    expect(readdirSync(parent)).toEqual(['Spring.mentordesk']);
    expect(readdirSync(paths.folder).sort()).toEqual(['backups', 'desk.db', 'key.json']);
    expect([paths.folder, paths.backups].map(modeOf)).toEqual(['700', '700']);
    expect([paths.database, paths.keyFile].map(modeOf)).toEqual(['600', '600']);
    const db = await openSampleVault(paths.folder);
    expect(versionOf(db)).toBe(40);
    db.close();
  });

  it('is no more open to others where the process is careless about file modes', async () => {
    const before = process.umask(0);
    try {
      const { paths } = await makeSampleVault(temporaryFolder());
      expect([paths.folder, paths.backups, paths.database, paths.keyFile].map(modeOf)).toEqual([
        '700',
        '700',
        '600',
        '600',
      ]);
    } finally {
      process.umask(before);
    }
  });

  it('opens by the recovery code it hands out', async () => {
    const { paths, recoveryCode, keys } = await makeSampleVault(temporaryFolder());
    const code = parseRecoveryCode(recoveryCode);
    if (!code.ok) throw new Error(code.reason);
    expect(openEnvelope(readKeyFile(paths.folder).envelope, code)).toEqual(keys);
  });

  it('never takes the place of anything that has its name', async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'Spring.mentordesk'));
    await expect(createVault(request(parent), ports)).rejects.toMatchObject({ code: 'VAULT_PATH_TAKEN' });
    writeFileSync(join(parent, 'Autumn.mentordesk'), 'a file');
    await expect(createVault(request(parent, 'Autumn'), ports)).rejects.toMatchObject({ code: 'VAULT_PATH_TAKEN' });
    expect(readdirSync(join(parent, 'Spring.mentordesk'))).toEqual([]);
  });

  it('leaves nothing behind when any part of it does not succeed, and its keys are gone', async () => {
    const parent = temporaryFolder();
    const derived: Buffer[] = [];
    const deriveKey: typeof cheapKeyDerivation = async (...input) => {
      const derivedKey = await cheapKeyDerivation(...input);
      derived.push(derivedKey);
      return derivedKey;
    };
    const refuse = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    await expect(createVault(request(parent), { deriveKey, writeAtomically: refuse })).rejects.toMatchObject({
      code: 'DISK_FULL',
    });
    const stumbling = { number: 20, name: 'stumbles', up: refuse };
    const migrations = [...sampleMigrations.slice(0, 1), stumbling];
    await expect(createVault({ ...request(parent), migrations }, { ...ports, deriveKey })).rejects.toMatchObject({
      code: 'DISK_FULL',
    });
    await expect(
      createVault({ ...request(parent), fill: async () => refuse() }, { ...ports, deriveKey }),
    ).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readdirSync(parent)).toEqual([]);
    expect(derived.map((bytes) => bytes.every((byte) => byte === 0))).toEqual([true, true, true]);
  });

  it('overwrites its keys in memory when it does not succeed', async () => {
    const stumbling = {
      number: 10,
      name: 'stumbles',
      up: () => {
        throw new Error('no');
      },
    };
    const given: string[] = [];
    const overwritten: string[] = [];
    const { key } = Database.prototype;
    const { fill } = Buffer.prototype;
    const spies = [
      vi.spyOn(Database.prototype, 'key').mockImplementation(function (this: Database.Database, raw) {
        given.push(raw.toString('latin1').slice(2, 66));
        return key.call(this, raw);
      }),
      vi.spyOn(Buffer.prototype, 'fill').mockImplementation(function (this: Buffer, ...input: [number]) {
        overwritten.push(this.toString('hex'));
        return fill.apply(this, input);
      } as typeof fill),
    ];
    try {
      await expect(createVault({ ...request(temporaryFolder()), migrations: [stumbling] }, ports)).rejects.toThrow();
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(given).not.toEqual([]);
    expect(overwritten).toEqual(expect.arrayContaining(given));
  });

  it('clears away what an attempt that was cut off has left, and is not hindered by it', async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, '.Spring.mentordesk.new'));
    writeFileSync(join(parent, '.Spring.mentordesk.new', 'desk.db'), 'half');
    expect(listVaults(parent)).toEqual([]);
    await createVault(request(parent), ports);
    expect(readdirSync(parent)).toEqual(['Spring.mentordesk']);
  });

  it('needs a folder to stand in', async () => {
    const gone = join(temporaryFolder(), 'gone');
    await expect(createVault(request(gone), ports)).rejects.toMatchObject({ code: 'VAULT_MISSING' });
  });
});

describe('the vaults in a folder', () => {
  it('are listed by name; other files and folders are not among them', async () => {
    const parent = temporaryFolder();
    await createVault(request(parent, 'Spring 2027'), ports);
    await createVault(request(parent, 'Łódź, autumn'), ports);
    mkdirSync(join(parent, 'photographs'));
    writeFileSync(join(parent, 'note.mentordesk'), '');
    expect(listVaults(parent)).toEqual([
      { name: 'Spring 2027', folder: join(parent, 'Spring 2027.mentordesk') },
      { name: 'Łódź, autumn', folder: join(parent, 'Łódź, autumn.mentordesk') },
    ]);
    expect(listVaults(join(parent, 'nowhere'))).toEqual([]);
  });

  it('have names that every system can carry: nothing that climbs out of the folder or hides', async () => {
    for (const name of ['Spring', 'Łódź, autumn', "St John's (west)", '2027', 'プログラム'])
      expect(isVaultName(name), name).toBe(true);
    const refused = [
      '',
      '..',
      '.hidden',
      '../up',
      'a/b',
      'a\\b',
      'a:b',
      'nul',
      'COM1',
      'ends. ',
      'dot.',
      'a\0b',
      'x'.repeat(81),
    ];
    for (const name of refused) expect(isVaultName(name), name).toBe(false);
    const parent = temporaryFolder();
    await expect(createVault(request(parent, '../up'), ports)).rejects.toThrow(RangeError);
    expect(readdirSync(parent)).toEqual([]);
  });
});
