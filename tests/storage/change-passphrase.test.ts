import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import type { DeriveKey } from '../../src/main/storage/key-envelope.ts';
import { createVaults } from '../../src/main/storage/vaults.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function aVault() {
  const during = { meanwhile: async () => {} };
  const deriveKey: DeriveKey = async (...asked) => {
    const key = await cheapKeyDerivation(...asked);
    await during.meanwhile();
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
  const { vault } = await vaults.create('Spring', 'the first words', 'own', async () => {});
  const opens = async (passphrase: string) => {
    const [found] = await vaults.list();
    const opened = await vaults.unlock(found?.token ?? '', passphrase).catch(() => null);
    await opened?.close();
    return opened !== null;
  };
  return { vaults, vault, opens, during };
}

it('keeps a vault that is closed while its passphrase changes (caught: the erased keys were sealed in their place)', async () => {
  const { vaults, vault, opens, during } = await aVault();
  during.meanwhile = () => vault.close();
  await vaults.changePassphrase(vault, 'the first words', 'the second words');
  during.meanwhile = async () => {};
  expect(await opens('the second words')).toBe(true);
});

it('acknowledges one of two changes made at once, and that one opens', async () => {
  const { vaults, vault, opens } = await aVault();
  const words = ['the second words', 'the third words'];
  const changes = await Promise.allSettled(
    words.map((next) => vaults.changePassphrase(vault, 'the first words', next)),
  );
  const acknowledged = words.filter((_, at) => changes[at]?.status === 'fulfilled');
  expect(acknowledged).toHaveLength(1);
  await vault.close();
  expect(await opens(acknowledged[0] ?? '')).toBe(true);
});
