import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aProgramme, openTestDesk, passphrase, type TestDesk, vaultFolderOf } from '../support/test-desk.ts';

async function aLockedVault(): Promise<TestDesk & { token: string; recoveryCode: string }> {
  const test = openTestDesk();
  const { recoveryCode } = await test.ask('vault.create', { name: 'Mentoring', passphrase, programme: aProgramme });
  await test.ask('vault.lock', {});
  const [vault] = (await test.ask('vault.status', {})).vaults;
  return { ...test, recoveryCode, token: vault?.token ?? '' };
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('a vault', () => {
  it('is locked and reopened with everything in it', async () => {
    const { ask, token, events } = await aLockedVault();
    expect((await ask('vault.status', {})).state).toBe('locked');
    expect(events).toEqual(expect.arrayContaining(['vault.locked', 'window.renewed']));
    await ask('vault.unlock', { vault: token, passphrase });
    expect((await ask('programme.overview', {})).map((programme) => programme.name)).toEqual(['Growing together']);
  });

  it('refuses a wrong passphrase in one sentence and leaves the file as it was', async () => {
    const test = await aLockedVault();
    const database = join(vaultFolderOf(test), 'desk.db');
    const before = hashOf(database);
    const error = await test.refusal('vault.unlock', { vault: test.token, passphrase: 'not the passphrase' });
    expect(error).toMatchObject({
      code: 'VAULT_WRONG_PASSPHRASE',
      message: expect.stringMatching(/^[A-Z][^.]*\. .*\.$/),
    });
    expect(hashOf(database)).toBe(before);
  });

  it('opens with its recovery code, which then sets a new passphrase and a new code', async () => {
    const { ask, refusal, token, recoveryCode } = await aLockedVault();
    const renewed = await ask('vault.recover', {
      vault: token,
      recoveryCode,
      newPassphrase: 'another long passphrase',
    });
    expect(renewed.recoveryCode).not.toBe(recoveryCode);
    await ask('vault.lock', {});
    await ask('vault.unlock', { vault: token, passphrase: 'another long passphrase' });
    await ask('vault.lock', {});
    expect((await refusal('vault.unlock', { vault: token, passphrase })).code).toBe('VAULT_WRONG_PASSPHRASE');
    const again = await refusal('vault.recover', {
      vault: token,
      recoveryCode,
      newPassphrase: 'yet another passphrase',
    });
    expect(again.code).toBe('VAULT_WRONG_RECOVERY_CODE');
  });

  it('changes its passphrase only for somebody who knows the one it has', async () => {
    const { ask, refusal, token } = await aLockedVault();
    await ask('vault.unlock', { vault: token, passphrase });
    const next = 'a new and longer passphrase';
    expect((await refusal('vault.changePassphrase', { current: 'guess', next })).code).toBe('VAULT_WRONG_PASSPHRASE');
    expect((await refusal('vault.changePassphrase', { current: passphrase, next: 'short' })).code).toBe(
      'PASSPHRASE_TOO_SHORT',
    );
    await ask('vault.changePassphrase', { current: passphrase, next });
    await ask('vault.lock', {});
    expect((await refusal('vault.unlock', { vault: token, passphrase })).code).toBe('VAULT_WRONG_PASSPHRASE');
    await ask('vault.unlock', { vault: token, passphrase: next });
  });

  it('is never made in place of one that is there, nor in place of one that is damaged', async () => {
    const test = await aLockedVault();
    const taken = await test.refusal('vault.create', { name: 'Mentoring', passphrase, programme: aProgramme });
    expect(taken.code).toBe('VAULT_PATH_TAKEN');
    const database = join(vaultFolderOf(test), 'desk.db');
    writeFileSync(database, '');
    expect((await test.refusal('vault.unlock', { vault: test.token, passphrase })).code).toBe('VAULT_EMPTY_FILE');
    expect(readFileSync(database).length).toBe(0);
  });

  it('says no path and no internals in any refusal', async () => {
    const test = await aLockedVault();
    writeFileSync(join(vaultFolderOf(test), 'key.json'), 'not json');
    const error = await test.refusal('vault.unlock', { vault: test.token, passphrase });
    expect(error.code).toBe('VAULT_KEY_DAMAGED');
    expect(JSON.stringify(error)).not.toContain(test.folder);
  });
});
