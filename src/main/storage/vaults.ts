import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
import { createSealedLane, type SealedLane, type Sealing } from './sealed-lane.ts';
import { StorageProblem } from './storage-problem.ts';
import { createStore, type Store } from './store.ts';
import { createVault, listVaults, vaultNameOf, vaultPaths } from './vault-folder.ts';

/** Where a vault stands: among a person's own, or apart from them, with invented data. */
export type VaultPlace = 'own' | 'practice';

export interface OpenVault {
  readonly name: string;
  readonly isPractice: boolean;
  /** False when the audit trail is not as it was written. */
  readonly isAuditIntact: boolean;
  readonly store: Store;
  /** Notes and concerns: open with the vault, and locked apart from it. */
  readonly sealing: Sealing & Pick<SealedLane, 'isOpen' | 'lock'>;
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
  const behindOpen = new WeakMap<OpenVault, { readonly folder: string; readonly sealing: SealedLane }>();
  const ports = { deriveKey: setup.deriveKey, writeAtomically: setup.writeAtomically };
  // A folder of its own, so that no vault of a person's can be taken for the one whose data are invented.
  const folders: Record<VaultPlace, string> = { own: setup.folder, practice: join(setup.folder, 'practice') };

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

  function behind(vault: OpenVault): { readonly folder: string; readonly sealing: SealedLane } {
    const found = behindOpen.get(vault);
    if (found === undefined) throw new StorageProblem('VAULT_MISSING');
    return found;
  }

  async function open(folder: string, vaultId: string, keys: VaultKeys): Promise<OpenVault> {
    let opened: Database | undefined;
    try {
      const database = openMigratedDatabase({ file: vaultPaths(folder).database, key: keys }, migrations);
      opened = database;
      const store = createStore(database, setup);
      const sealing = createSealedLane(vaultId, keys.sealingKey);
      const vault: OpenVault = {
        name: vaultNameOf(folder),
        isPractice: dirname(folder) === folders.practice,
        isAuditIntact: await store.isAuditIntact(),
        store,
        sealing,
        async close() {
          await store.close();
          sealing.end();
          if (database.open) database.close();
          eraseKeys(keys);
        },
      };
      behindOpen.set(vault, { folder, sealing });
      return vault;
    } catch (error) {
      opened?.close();
      eraseKeys(keys);
      throw error;
    }
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

  return {
    async list() {
      return listVaults(folders.own).map((found) => ({ token: tokenOf(found.folder), name: found.name }));
    },
    /** The practice vault's token, or null before it was made. */
    async findPractice(): Promise<string | null> {
      const [found] = listVaults(folders.practice);
      return found ? tokenOf(found.folder) : null;
    },
    /** All or nothing: neither a vault that was not set up is left, nor one whose recovery code nobody was told. */
    async create(
      name: string,
      passphrase: string,
      place: VaultPlace,
      setUp: (store: Store, sealing: Sealing) => Promise<unknown>,
    ) {
      const parent = folders[place];
      mkdirSync(parent, { recursive: true, mode: 0o700 });
      const vaultId = setup.nextId();
      const fill = (database: Database, { sealingKey }: VaultKeys) =>
        setUp(createStore(database, setup), createSealedLane(vaultId, sealingKey));
      const { paths, keys, recoveryCode } = await createVault(
        { parent, name, vaultId, passphrase, cost: setup.cost, migrations, fill },
        ports,
      );
      try {
        return { vault: await open(paths.folder, vaultId, keys), recoveryCode };
      } catch (error) {
        rmSync(paths.folder, { recursive: true, force: true });
        throw error;
      }
    },
    async unlock(token: string, passphrase: string): Promise<OpenVault> {
      const folder = folderBehind(token);
      const reading = readKeyFile(folder);
      const keys = await keysByPassphrase(reading.envelope, passphrase);
      const vault = await open(folder, reading.envelope.vaultId, keys);
      await closeIfRefused(vault, () => settleKeyFile(folder, reading, setup.writeAtomically));
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
      const vault = await open(folder, reading.envelope.vaultId, keys);
      const rewrapped = rewrapEnvelope(reading.envelope, keys, { passphrase, recoveryKey });
      passphrase.passphraseKey.fill(0);
      await closeIfRefused(vault, () => writeKeyFile(folder, rewrapped, setup.writeAtomically));
      return { vault, recoveryCode: formatRecoveryCode(recoveryKey) };
    },
    /** Opens notes and concerns again after they were locked apart; refuses as unlocking does, and costs as much. */
    async unlockNotes(vault: OpenVault, passphrase: string): Promise<void> {
      const { folder, sealing } = behind(vault);
      await sealing.reopen(async () => {
        const { dataKey, databaseSalt, sealingKey } = await keysByPassphrase(readKeyFile(folder).envelope, passphrase);
        dataKey.fill(0);
        databaseSalt.fill(0);
        return sealingKey;
      });
    },
    async changePassphrase(vault: OpenVault, current: string, next: string): Promise<void> {
      const { folder } = behind(vault);
      const { envelope } = readKeyFile(folder);
      // The keys out of the envelope, not those of the open vault: a lock while keys are derived erases these.
      const keys = await keysByPassphrase(envelope, current);
      try {
        const passphrase = await secretFrom(next);
        // Changed by somebody else in the meantime: then the passphrase given is the current one no more.
        if (readKeyFile(folder).envelope.generation !== envelope.generation)
          throw new StorageProblem('VAULT_WRONG_PASSPHRASE');
        writeKeyFile(folder, rewrapEnvelope(envelope, keys, { passphrase }), setup.writeAtomically);
        passphrase.passphraseKey.fill(0);
      } finally {
        eraseKeys(keys);
      }
    },
  };
}

/** An opening that cannot be finished must not leave the database open and the keys in memory. */
async function closeIfRefused(vault: OpenVault, finish: () => void): Promise<void> {
  try {
    finish();
  } catch (error) {
    await vault.close();
    throw error;
  }
}
