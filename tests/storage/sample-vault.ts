import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import { eraseKeys, openEnvelope, type VaultKeys } from '../../src/main/storage/key-envelope.ts';
import { readKeyFile } from '../../src/main/storage/key-file.ts';
import { type Migration, openMigratedDatabase } from '../../src/main/storage/migrate.ts';
import { type CreatedVault, createVault, vaultPaths } from '../../src/main/storage/vault-folder.ts';
import { cheapCost, cheapKeyDerivation } from '../support/cheap-key-derivation.ts';
import { sampleMigrations } from './sample-migrations.ts';

export const samplePassphrase = 'heather over granite';

/** A whole encrypted vault on the disk; by default empty but for its first step. */
export function makeSampleVault(
  parent: string,
  migrations: readonly Migration[] = sampleMigrations.slice(0, 1),
  fill: (database: Database) => Promise<unknown> = async () => {},
): Promise<CreatedVault> {
  return createVault(
    { parent, name: 'Spring', vaultId: randomUUID(), passphrase: samplePassphrase, cost: cheapCost, migrations, fill },
    { deriveKey: cheapKeyDerivation, writeAtomically },
  );
}

/** The keys of a vault by its passphrase, as unlocking gets them. */
export async function unlockSampleVault(folder: string, passphrase = samplePassphrase): Promise<VaultKeys> {
  const { envelope } = readKeyFile(folder);
  const { kdf } = envelope.passphrase;
  const passphraseKey = await cheapKeyDerivation(passphrase, Buffer.from(kdf.salt, 'base64'), kdf);
  return openEnvelope(envelope, { passphraseKey });
}

/** A vault unlocked and open at the newest version of these migrations. */
export async function openSampleVault(
  folder: string,
  migrations = sampleMigrations,
  passphrase = samplePassphrase,
): Promise<Database> {
  const keys = await unlockSampleVault(folder, passphrase);
  try {
    return openMigratedDatabase({ file: vaultPaths(folder).database, key: keys, busyTimeoutMs: 50 }, migrations);
  } finally {
    eraseKeys(keys);
  }
}
