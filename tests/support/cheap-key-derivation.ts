import { createHmac } from 'node:crypto';
import type { DeriveKey, KeyDerivationCost } from '../../src/main/storage/key-envelope.ts';

/** The least cost a key file may carry. */
export const cheapCost: KeyDerivationCost = { memoryMiB: 16, passes: 1, lanes: 1 };

/**
 * Stands where Argon2id stands, at no cost, for tests that open a vault often. Like the real one it depends on every
 * input and normalises the passphrase; it protects nothing.
 */
export const cheapKeyDerivation: DeriveKey = async (passphrase, salt, cost) =>
  createHmac('sha256', salt)
    .update(JSON.stringify([passphrase.normalize('NFC'), cost.memoryMiB, cost.passes, cost.lanes]))
    .digest();
