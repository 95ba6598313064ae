import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskFull } from '../../src/main/adapters/atomic-file.ts';
import { aProgramme, openTestDesk, passphrase } from '../support/test-desk.ts';

const request = { name: 'Mentoring', passphrase, programme: aProgramme };

describe('a new vault that cannot be set up (caught: it stayed, open, and nobody was ever told its recovery code)', () => {
  it('is not there at all, and is made with its code as soon as there is room', async () => {
    const { ask, refusal, folder, failNext } = openTestDesk();
    failNext(new DiskFull());
    const error = await refusal('vault.create', request);
    expect(error).toMatchObject({
      code: 'DISK_FULL',
      message: 'The disk is full. Nothing was lost; free some space and try again.',
    });
    expect(await ask('vault.status', {})).toMatchObject({ state: 'none', open: null });
    expect(readdirSync(join(folder, 'vaults'))).toEqual([]);
    const { recoveryCode } = await ask('vault.create', request);
    await ask('vault.lock', {});
    const [vault] = (await ask('vault.status', {})).vaults;
    await ask('vault.recover', { vault: vault?.token ?? '', recoveryCode, newPassphrase: 'another long passphrase' });
    expect(await ask('programme.overview', {})).toHaveLength(1);
  });

  it('is not there either when it is the practice programme', async () => {
    const { ask, refusal, folder, failNext } = openTestDesk();
    failNext(new DiskFull());
    expect((await refusal('vault.openPractice', {})).code).toBe('DISK_FULL');
    expect(await ask('vault.status', {})).toMatchObject({ state: 'none', open: null });
    expect(readdirSync(join(folder, 'vaults', 'practice'))).toEqual([]);
    await ask('vault.openPractice', {});
    expect((await ask('people.list', {})).counts.all).toBe(160);
  });
});
