import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import type { DeriveKey } from '../../src/main/storage/key-envelope.ts';
import { createVaults } from '../../src/main/storage/vaults.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('keeps a vault that is closed while its passphrase changes (caught: the erased keys were sealed in their place)', async () => {
  let meanwhile: () => Promise<void> = async () => undefined;
  const deriveKey: DeriveKey = async (...asked) => {
    const key = await cheapKeyDerivation(...asked);
    await meanwhile();
    return key;
  };
  const vaults = createVaults({
    folder: temporaryFolder(),
    deriveKey,
    cost: cheapCost,
    writeAtomically,
    now: () => '2026-11-16T09:00:00.000Z' as Instant,
    nextId: randomUUID,
  });
  const { vault } = await vaults.create('Spring', 'the first words', 'own');
  meanwhile = () => vault.close();
  await vaults.changePassphrase(vault, 'the first words', 'the second words');
  meanwhile = async () => undefined;

  const [found] = await vaults.list();
  const opened = await vaults.unlock(found?.token ?? '', 'the second words');
  expect(await opened.store.programmes.list()).toEqual([]);
  await opened.close();
});
