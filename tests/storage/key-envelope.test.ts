import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  eraseKeys,
  type KeyEnvelope,
  openEnvelope,
  rewrapEnvelope,
  sealEnvelope,
} from '../../src/main/storage/key-envelope.ts';
import { StorageProblem } from '../../src/main/storage/storage-problem.ts';
import { cheapCost } from '../support/cheap-key-derivation.ts';

const passphraseSecret = () => ({ passphraseKey: randomBytes(32), salt: randomBytes(16), cost: cheapCost });

function sealed() {
  const keys = { dataKey: randomBytes(32), databaseSalt: randomBytes(16), sealingKey: randomBytes(32) };
  const passphrase = passphraseSecret();
  const recoveryKey = randomBytes(16);
  const envelope = sealEnvelope({ vaultId: randomUUID(), generation: 1, keys, passphrase, recoveryKey });
  return { keys, passphrase, recoveryKey, envelope };
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'opened';
  } catch (error) {
    return error instanceof StorageProblem ? error.code : String(error);
  }
}

describe('the key envelope', () => {
  it('gives the same keys by passphrase and by recovery code, also after a journey through JSON', () => {
    const { envelope, keys, passphrase, recoveryKey } = sealed();
    const read = JSON.parse(JSON.stringify(envelope)) as KeyEnvelope;
    expect(openEnvelope(read, passphrase)).toEqual(keys);
    expect(openEnvelope(read, { recoveryKey })).toEqual(keys);
  });

  it('tells a wrong passphrase from a wrong recovery code, so the sentence names what was typed', () => {
    const { envelope } = sealed();
    expect(codeOf(() => openEnvelope(envelope, { passphraseKey: randomBytes(32) }))).toBe('VAULT_WRONG_PASSPHRASE');
    expect(codeOf(() => openEnvelope(envelope, { recoveryKey: randomBytes(16) }))).toBe('VAULT_WRONG_RECOVERY_CODE');
  });

  it('does not open once anything it binds is exchanged, so a lock cannot be moved or made weaker', () => {
    const { envelope, passphrase, recoveryKey } = sealed();
    const other = sealed().envelope;
    const { passphrase: lock, recovery } = envelope;
    const withKdf = (kdf: Partial<typeof lock.kdf>) => ({
      ...envelope,
      passphrase: { ...lock, kdf: { ...lock.kdf, ...kdf } },
    });
    const exchanged: Record<string, KeyEnvelope> = {
      'vault id': { ...envelope, vaultId: other.vaultId },
      generation: { ...envelope, generation: 2 },
      'generation of the recovery code': { ...envelope, recovery: { ...recovery, generation: 2 } },
      memory: withKdf({ memoryMiB: 17 }),
      passes: withKdf({ passes: 2 }),
      lanes: withKdf({ lanes: 2 }),
      salts: { ...withKdf({ salt: other.passphrase.kdf.salt }), recovery: { ...recovery, salt: other.recovery.salt } },
      wraps: {
        ...envelope,
        passphrase: { ...lock, sealingKey: other.passphrase.sealingKey },
        recovery: { ...recovery, sealingKey: other.recovery.sealingKey },
      },
    };
    for (const [part, changed] of Object.entries(exchanged)) {
      expect(
        codeOf(() => openEnvelope(changed, passphrase)),
        `${part}, by passphrase`,
      ).toBe('VAULT_KEY_DAMAGED');
    }
    for (const part of ['vault id', 'generation of the recovery code', 'salts', 'wraps']) {
      const changed = exchanged[part] ?? envelope;
      expect(
        codeOf(() => openEnvelope(changed, { recoveryKey })),
        `${part}, by code`,
      ).toBe('VAULT_KEY_DAMAGED');
    }
  });

  it('refuses the recovery lock of an earlier generation put back under a new passphrase', () => {
    const { envelope, keys } = sealed();
    const passphrase = passphraseSecret();
    const next = rewrapEnvelope(envelope, keys, { passphrase, recoveryKey: randomBytes(16) });
    expect(openEnvelope(next, passphrase)).toEqual(keys);
    expect(codeOf(() => openEnvelope({ ...next, recovery: envelope.recovery }, passphrase))).toBe('VAULT_KEY_DAMAGED');
  });

  it('wraps the sealing key under another key than the data key, so one cannot be read through the other', () => {
    const { envelope, passphrase } = sealed();
    const { dataKey, sealingKey } = envelope.passphrase;
    const swapped = { ...envelope, passphrase: { ...envelope.passphrase, dataKey: sealingKey, sealingKey: dataKey } };
    expect(codeOf(() => openEnvelope(swapped, passphrase))).toBe('VAULT_KEY_DAMAGED');
  });

  it('holds none of the keys in clear', () => {
    const { envelope, keys, passphrase, recoveryKey } = sealed();
    const text = JSON.stringify(envelope);
    for (const key of [keys.dataKey, keys.sealingKey, passphrase.passphraseKey, recoveryKey]) {
      for (const encoding of ['hex', 'base64'] as const) expect(text).not.toContain(key.toString(encoding));
    }
  });

  it('never wraps twice alike, so two generations do not show that the keys stayed', () => {
    const { envelope, keys, passphrase, recoveryKey } = sealed();
    const again = sealEnvelope({ vaultId: envelope.vaultId, generation: 1, keys, passphrase, recoveryKey });
    expect(again.passphrase.dataKey.sealed).not.toBe(envelope.passphrase.dataKey.sealed);
    expect(again.recovery.dataKey.nonce).not.toBe(envelope.recovery.dataKey.nonce);
  });

  it('leaves the buffers of the caller alone and erases keys on request', () => {
    const { envelope, passphrase } = sealed();
    const opened = openEnvelope(envelope, passphrase);
    expect(passphrase.passphraseKey.some((byte) => byte !== 0)).toBe(true);
    eraseKeys(opened);
    for (const key of Object.values(opened)) expect(key.every((byte: number) => byte === 0)).toBe(true);
  });
});

describe('changing the passphrase', () => {
  it('opens with the new one only, keeps the recovery code and the keys, and counts one generation on', () => {
    const { envelope, keys, passphrase, recoveryKey } = sealed();
    const changed = passphraseSecret();
    const next = rewrapEnvelope(envelope, keys, { passphrase: changed });
    expect(next.generation).toBe(2);
    expect(openEnvelope(next, changed)).toEqual(keys);
    expect(openEnvelope(next, { recoveryKey })).toEqual(keys);
    expect(codeOf(() => openEnvelope(next, passphrase))).toBe('VAULT_WRONG_PASSPHRASE');
  });

  it('ends the life of a recovery code that was used', () => {
    const { envelope, recoveryKey } = sealed();
    const keys = openEnvelope(envelope, { recoveryKey });
    const secrets = { passphrase: passphraseSecret(), recoveryKey: randomBytes(16) };
    const next = rewrapEnvelope(envelope, keys, secrets);
    expect(openEnvelope(next, { recoveryKey: secrets.recoveryKey })).toEqual(keys);
    expect(codeOf(() => openEnvelope(next, { recoveryKey }))).toBe('VAULT_WRONG_RECOVERY_CODE');
  });
});
