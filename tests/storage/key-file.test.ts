import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import {
  isIntact,
  type KeyEnvelope,
  openEnvelope,
  rewrapEnvelope,
  type VaultKeys,
} from '../../src/main/storage/key-envelope.ts';
import { parseKeyFile, readKeyFile, settleKeyFile, writeKeyFile } from '../../src/main/storage/key-file.ts';
import { parseRecoveryCode } from '../../src/main/storage/recovery-code.ts';
import { StorageProblem } from '../../src/main/storage/storage-problem.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeSampleVault, samplePassphrase, unlockSampleVault } from './sample-vault.ts';

const problem = (code: string) => expect.objectContaining({ code });

async function withPassphrase(envelope: KeyEnvelope, keys: VaultKeys, text: string): Promise<KeyEnvelope> {
  const salt = randomBytes(16);
  const passphraseKey = await cheapKeyDerivation(text, salt, cheapCost);
  return rewrapEnvelope(envelope, keys, { passphrase: { passphraseKey, salt, cost: cheapCost } });
}

async function vaultWithChangedPassphrase() {
  const { paths, envelope, keys } = await makeSampleVault(temporaryFolder());
  writeKeyFile(paths.folder, await withPassphrase(envelope, keys, 'second'), writeAtomically);
  return { paths, keys };
}

describe('the key file', () => {
  it('is readable by its owner alone, before and after a change', async () => {
    const { paths } = await vaultWithChangedPassphrase();
    expect(statSync(paths.keyFile).mode & 0o777).toBe(0o600);
    expect(statSync(paths.previousKeyFile).mode & 0o777).toBe(0o600);
  });

  it('is never in place half: after a change there is the new one, the previous one, and nothing else', async () => {
    const { paths, keys } = await vaultWithChangedPassphrase();
    expect(readdirSync(paths.folder).sort()).toEqual(['backups', 'desk.db', 'key.json', 'key.json.bak']);
    expect(readKeyFile(paths.folder)).toMatchObject({ source: 'current', intact: true, envelope: { generation: 2 } });
    expect(await unlockSampleVault(paths.folder, 'second')).toEqual(keys);
    await expect(unlockSampleVault(paths.folder)).rejects.toEqual(problem('VAULT_WRONG_PASSPHRASE'));
  });

  it('keeps the previous generation until the next unlock, then the old passphrase opens nothing', async () => {
    const { paths } = await vaultWithChangedPassphrase();
    writeFileSync(`${paths.keyFile}.0a1b2c.tmp`, 'left by a write that was broken off');
    settleKeyFile(paths.folder, readKeyFile(paths.folder), writeAtomically);
    expect(readdirSync(paths.folder).sort()).toEqual(['backups', 'desk.db', 'key.json']);
  });

  it.each([
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['gone', (file: string) => rmSync(file)],
    ['far too large', (file: string) => writeFileSync(file, ' '.repeat(70_000))],
    [
      'changed by one bit',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(/"sealed": "./, '"sealed": "_')),
    ],
  ])('falls back to the previous one and says so when it is %s', async (_how, damage) => {
    const { paths, keys } = await vaultWithChangedPassphrase();
    damage(paths.keyFile);
    const reading = readKeyFile(paths.folder);
    expect(reading).toMatchObject({ source: 'previous', intact: true, envelope: { generation: 1 } });
    expect(await unlockSampleVault(paths.folder, samplePassphrase)).toEqual(keys);

    settleKeyFile(paths.folder, reading, writeAtomically);
    expect(readKeyFile(paths.folder)).toMatchObject({ source: 'current', intact: true, envelope: { generation: 1 } });
    expect(existsSync(paths.previousKeyFile)).toBe(false);
  });

  it('does not overwrite the good previous one with a damaged one when the passphrase is changed', async () => {
    const { paths, keys } = await vaultWithChangedPassphrase();
    writeFileSync(paths.keyFile, 'damaged');
    const { envelope } = readKeyFile(paths.folder);
    writeKeyFile(paths.folder, await withPassphrase(envelope, keys, 'third'), writeAtomically);
    expect(parseKeyFile(readFileSync(paths.previousKeyFile, 'utf8')).generation).toBe(1);
    expect(await unlockSampleVault(paths.folder, 'third')).toEqual(keys);
  });

  it('is not read at all when it is larger than any key file, so that a planted one cannot fill the memory', async () => {
    const { paths } = await makeSampleVault(temporaryFolder());
    const text = readFileSync(paths.keyFile, 'utf8');
    writeFileSync(paths.keyFile, text.padEnd(64 * 1024));
    expect(readKeyFile(paths.folder).intact).toBe(true);
    writeFileSync(paths.keyFile, text.padEnd(64 * 1024 + 1));
    expect(() => readKeyFile(paths.folder)).toThrow(problem('VAULT_KEY_DAMAGED'));
  });

  it('says that the key is damaged when neither can be read, and touches neither', async () => {
    const { paths } = await makeSampleVault(temporaryFolder());
    writeFileSync(paths.keyFile, '{"type":"mentor-desk-key"');
    expect(() => readKeyFile(paths.folder)).toThrow(problem('VAULT_KEY_DAMAGED'));
    expect(readFileSync(paths.keyFile, 'utf8')).toBe('{"type":"mentor-desk-key"');
    expect(existsSync(paths.previousKeyFile)).toBe(false);
    rmSync(paths.keyFile);
    expect(() => readKeyFile(paths.folder)).toThrow(problem('VAULT_KEY_DAMAGED'));
    expect(() => readKeyFile(join(paths.folder, 'elsewhere'))).toThrow(problem('VAULT_MISSING'));
  });

  it('still opens by passphrase when only the part for the recovery code is damaged, and says that it is', async () => {
    const { paths, keys, recoveryCode } = await makeSampleVault(temporaryFolder());
    const content = JSON.parse(readFileSync(paths.keyFile, 'utf8')) as KeyEnvelope;
    const { tag } = content.recovery.dataKey;
    const changed = `${tag.startsWith('A') ? 'B' : 'A'}${tag.slice(1)}`;
    writeFileSync(paths.keyFile, readFileSync(paths.keyFile, 'utf8').replace(tag, changed));
    const reading = readKeyFile(paths.folder);
    expect(reading).toMatchObject({ source: 'current', intact: false });
    expect(await unlockSampleVault(paths.folder)).toEqual(keys);
    const code = parseRecoveryCode(recoveryCode);
    expect(() => openEnvelope(reading.envelope, code.ok ? code : { recoveryKey: Buffer.alloc(16) })).toThrow(
      problem('VAULT_KEY_DAMAGED'),
    );
  });

  it('notices every single flipped bit, and no flip ever yields other keys', async () => {
    const { paths, envelope, keys } = await makeSampleVault(temporaryFolder());
    const { kdf } = envelope.passphrase;
    const passphraseKey = await cheapKeyDerivation(samplePassphrase, Buffer.from(kdf.salt, 'base64'), kdf);
    const bytes = readFileSync(paths.keyFile);
    const unnoticed: number[] = [];
    const otherKeys: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      try {
        const read = parseKeyFile(flipped.toString('utf8'));
        if (isIntact(read)) unnoticed.push(bit);
        const opened = openEnvelope(read, { passphraseKey });
        if (!opened.dataKey.equals(keys.dataKey) || !opened.sealingKey.equals(keys.sealingKey)) otherKeys.push(bit);
      } catch (error) {
        if (!(error instanceof StorageProblem)) throw error;
      }
    }
    expect({ unnoticed, otherKeys }).toEqual({ unnoticed: [], otherKeys: [] });
  });

  it('refuses a cost outside the bounds, so a planted file can neither take all memory nor ask for no work', async () => {
    const { envelope } = await makeSampleVault(temporaryFolder());
    const withCost = (cost: object) =>
      JSON.stringify({
        ...envelope,
        passphrase: { ...envelope.passphrase, kdf: { ...envelope.passphrase.kdf, ...cost } },
      });
    for (const cost of [{ memoryMiB: 16 }, { memoryMiB: 1024 }, { passes: 1 }, { passes: 10 }]) {
      expect(parseKeyFile(withCost(cost)).passphrase.kdf).toMatchObject(cost);
    }
    for (const cost of [
      { memoryMiB: 15 },
      { memoryMiB: 1025 },
      { passes: 0 },
      { passes: 11 },
      { lanes: 0 },
      { passes: 1.5 },
    ]) {
      expect(() => parseKeyFile(withCost(cost)), JSON.stringify(cost)).toThrow(problem('VAULT_KEY_DAMAGED'));
    }
  });

  it('names a key file of a later format, and does not let an older one answer for it', async () => {
    const { paths } = await vaultWithChangedPassphrase();
    const text = readFileSync(paths.keyFile, 'utf8').replace('"version": 1', '"version": 2');
    writeFileSync(paths.keyFile, text);
    expect(() => readKeyFile(paths.folder)).toThrow(problem('VAULT_NEWER'));
  });

  it('puts the mode right when the file was opened to others by hand', async () => {
    const { paths, envelope, keys } = await makeSampleVault(temporaryFolder());
    chmodSync(paths.keyFile, 0o644);
    writeKeyFile(paths.folder, await withPassphrase(envelope, keys, 'second'), writeAtomically);
    expect(statSync(paths.keyFile).mode & 0o777).toBe(0o600);
    expect(statSync(paths.previousKeyFile).mode & 0o777).toBe(0o600);
  });
});
