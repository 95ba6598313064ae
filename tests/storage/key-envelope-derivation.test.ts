import { argon2Sync, randomBytes, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openEnvelope, sealEnvelope, standardCost } from '../../src/main/storage/key-envelope.ts';
import { deriveKeyInWorker } from '../../src/main/workers/derive-key-in-worker.ts';
import { cheapCost } from '../support/cheap-key-derivation.ts';

const deriveKey = deriveKeyInWorker(new URL('../../src/main/workers/derive-key.ts', import.meta.url));

it('opens a vault at the full cost, with the key that another implementation of Argon2id computes', async () => {
  const salt = randomBytes(16);
  const passphraseKey = await deriveKey('a stile in the hedge', salt, standardCost);
  const independent = argon2Sync('argon2id', {
    message: 'a stile in the hedge',
    nonce: salt,
    memory: 64 * 1024,
    passes: 3,
    parallelism: 1,
    tagLength: 32,
  });
  expect(passphraseKey.equals(independent)).toBe(true);

  const keys = { dataKey: randomBytes(32), databaseSalt: randomBytes(16), sealingKey: randomBytes(32) };
  const passphrase = { passphraseKey, salt, cost: standardCost };
  const envelope = sealEnvelope({
    vaultId: randomUUID(),
    generation: 1,
    keys,
    passphrase,
    recoveryKey: randomBytes(16),
  });
  expect(openEnvelope(envelope, { passphraseKey: independent })).toEqual(keys);
});

it('derives one key from a letter however the keyboard composed it, and another from another salt', async () => {
  const salt = randomBytes(16);
  const composed = await deriveKey('caf\u00e9', salt, cheapCost);
  const decomposed = await deriveKey('cafe\u0301', salt, cheapCost);
  const salted = await deriveKey('caf\u00e9', randomBytes(16), cheapCost);
  expect(decomposed).toEqual(composed);
  expect(salted).not.toEqual(composed);
});
