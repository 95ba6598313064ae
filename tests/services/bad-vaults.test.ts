import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEnvelope } from '../../src/main/storage/key-envelope.ts';
import { readKeyFile } from '../../src/main/storage/key-file.ts';
import { newestVersion } from '../../src/main/storage/migrate.ts';
import { migrations } from '../../src/main/storage/migrations/index.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { aProgramme, openTestDesk, passphrase, vaultFolderOf } from '../support/test-desk.ts';

it('answers one plain sentence for a vault that a newer version has written, and leaves it as it is', async () => {
  const test = openTestDesk();
  await test.ask('vault.create', { name: 'Mentoring', passphrase, programme: aProgramme });
  await test.ask('vault.lock', {});
  const folder = vaultFolderOf(test);
  const { envelope } = readKeyFile(folder);
  const { kdf } = envelope.passphrase;
  const passphraseKey = await cheapKeyDerivation(passphrase, Buffer.from(kdf.salt, 'base64'), kdf);
  const newest = newestVersion(migrations);
  const key = openEnvelope(envelope, { passphraseKey });
  const database = openDatabase({ file: join(folder, 'desk.db'), key, newestVersion: newest });
  database.pragma(`user_version = ${newest + 10}`);
  database.close();
  const [vault] = (await test.ask('vault.status', {})).vaults;
  const error = await test.refusal('vault.unlock', { vault: vault?.token, passphrase });
  expect(error).toMatchObject({ code: 'VAULT_NEWER', message: expect.stringContaining('newer version') });
  expect((await test.ask('vault.status', {})).state).toBe('locked');
});

it('makes a vault for a programme of any name, and refuses an empty one at its field', async () => {
  const { ask, refusal } = openTestDesk();
  await ask('vault.create', {
    name: 'Q1/Q2 mentoring',
    passphrase,
    programme: { ...aProgramme, name: 'Q1/Q2 mentoring' },
  });
  expect((await ask('vault.status', {})).open?.name).toBe('Q1-Q2 mentoring');
  expect((await ask('programme.overview', {}))[0]?.name).toBe('Q1/Q2 mentoring');
  await ask('vault.lock', {});
  const error = await refusal('vault.create', { name: '  ', passphrase, programme: aProgramme });
  expect(error).toMatchObject({ code: 'INPUT_REFUSED', data: { fields: [{ field: 'name' }] } });
});
