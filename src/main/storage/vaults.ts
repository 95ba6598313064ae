import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Instant } from '../../shared/domain/local-date.ts';
import {
  type DeriveKey,
  eraseKeys,
  type KeyDerivationCost,
  type KeyEnvelope,
  openEnvelope,
  type PassphraseSecret,
  rewrapEnvelope,
  type VaultKeys,
} from './key-envelope.ts';
import { readKeyFile, settleKeyFile, type WriteAtomically, writeKeyFile } from './key-file.ts';
import { openMigratedDatabase } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import { StorageProblem } from './storage-problem.ts';
import { createStore, type Store } from './store.ts';
import { createVault, listVaults, vaultPaths } from './vault-folder.ts';

/** The vault whose data are invented: one per computer, never among the real ones. */
export const practiceVaultName = 'Practice programme';

export interface OpenVault {
  readonly name: string;
  readonly isPractice: boolean;
  readonly store: Store;
  close(): Promise<void>;
}

export interface VaultsSetup {
  /** Where vaults stand; made when missing, for its owner only. */
  readonly folder: string;
  readonly deriveKey: DeriveKey;
  readonly cost: KeyDerivationCost;
  readonly writeAtomically: WriteAtomically;
  now(): Instant;
  nextId(): string;
}

/** Vaults in one folder: made, opened, recovered, their passphrase changed. The window knows them by token only. */
export function createVaults(setup: VaultsSetup) {
  const folderOf = new Map<string, string>();
  const opened = new WeakMap<OpenVault, { folder: string; keys: VaultKeys }>();
  const ports = { deriveKey: setup.deriveKey, writeAtomically: setup.writeAtomically };

  function tokenOf(folder: string): string {
    for (const [token, known] of folderOf) if (known === folder) return token;
    const token = setup.nextId();
    folderOf.set(token, folder);
    return token;
  }

  function folderBehind(token: string): string {
    const folder = folderOf.get(token);
    if (folder === undefined) throw new StorageProblem('VAULT_MISSING');
    return folder;
  }

  function open(name: string, folder: string, keys: VaultKeys): OpenVault {
    let database: Database;
    try {
      database = openMigratedDatabase({ file: vaultPaths(folder).database, key: keys }, migrations);
    } catch (error) {
      eraseKeys(keys);
      throw error;
    }
    const store = createStore(database, setup);
    const vault: OpenVault = {
      name,
      isPractice: name === practiceVaultName,
      store,
      async close() {
        await store.close();
        if (database.open) database.close();
        eraseKeys(keys);
      },
    };
    opened.set(vault, { folder, keys });
    return vault;
  }

  async function secretFrom(passphrase: string): Promise<PassphraseSecret> {
    const salt = randomBytes(16);
    return { passphraseKey: await setup.deriveKey(passphrase, salt, setup.cost), salt, cost: setup.cost };
  }

  async function keysByPassphrase(envelope: KeyEnvelope, passphrase: string): Promise<VaultKeys> {
    const { kdf } = envelope.passphrase;
    const passphraseKey = await setup.deriveKey(passphrase, Buffer.from(kdf.salt, 'base64'), kdf);
    try {
      return openEnvelope(envelope, { passphraseKey });
    } finally {
      passphraseKey.fill(0);
    }
  }

  const nameOf = (folder: string) => listVaults(setup.folder).find((found) => found.folder === folder)?.name ?? '';

  return {
    async list() {
      return listVaults(setup.folder)
        .filter((found) => found.name !== practiceVaultName)
        .map((found) => ({ token: tokenOf(found.folder), name: found.name }));
    },
    /** The practice vault's token, or null before it was made. */
    async findPractice(): Promise<string | null> {
      const found = listVaults(setup.folder).find((vault) => vault.name === practiceVaultName);
      return found ? tokenOf(found.folder) : null;
    },
    async create(name: string, passphrase: string) {
      mkdirSync(setup.folder, { recursive: true, mode: 0o700 });
      const created = await createVault(
        { parent: setup.folder, name, vaultId: setup.nextId(), passphrase, cost: setup.cost, migrations },
        ports,
      );
      return { vault: open(name, created.paths.folder, created.keys), recoveryCode: created.recoveryCode };
    },
    async unlock(token: string, passphrase: string): Promise<OpenVault> {
      const folder = folderBehind(token);
      const reading = readKeyFile(folder);
      const keys = await keysByPassphrase(reading.envelope, passphrase);
      const vault = open(nameOf(folder), folder, keys);
      settleKeyFile(folder, reading, setup.writeAtomically);
      return vault;
    },
    /** The code has been used, so a new one is made with the new passphrase; key.json alone is rewritten. */
    async recover(token: string, recoveryCode: string, newPassphrase: string) {
      const folder = folderBehind(token);
      const typed = parseRecoveryCode(recoveryCode);
      if (!typed.ok) throw new StorageProblem('VAULT_WRONG_RECOVERY_CODE');
      const reading = readKeyFile(folder);
      const keys = openEnvelope(reading.envelope, { recoveryKey: typed.recoveryKey });
      const recoveryKey = randomBytes(16);
      const passphrase = await secretFrom(newPassphrase);
      const vault = open(nameOf(folder), folder, keys);
      writeKeyFile(folder, rewrapEnvelope(reading.envelope, keys, { passphrase, recoveryKey }), setup.writeAtomically);
      passphrase.passphraseKey.fill(0);
      return { vault, recoveryCode: formatRecoveryCode(recoveryKey) };
    },
    async changePassphrase(vault: OpenVault, current: string, next: string): Promise<void> {
      const known = opened.get(vault);
      if (known === undefined) throw new StorageProblem('VAULT_MISSING');
      const { envelope } = readKeyFile(known.folder);
      eraseKeys(await keysByPassphrase(envelope, current));
      const passphrase = await secretFrom(next);
      writeKeyFile(known.folder, rewrapEnvelope(envelope, known.keys, { passphrase }), setup.writeAtomically);
      passphrase.passphraseKey.fill(0);
    },
  };
}
