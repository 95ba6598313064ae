import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { createDatabase } from './create-database.ts';
import {
  type DeriveKey,
  eraseKeys,
  type KeyDerivationCost,
  type KeyEnvelope,
  sealEnvelope,
  type VaultKeys,
} from './key-envelope.ts';
import { keyFilePaths, type WriteAtomically, writeKeyFile } from './key-file.ts';
import { type Migration, migrate } from './migrate.ts';
import { formatRecoveryCode } from './recovery-code.ts';
import { StorageProblem, storageProblemFrom } from './storage-problem.ts';

const ending = '.mentordesk';

export interface VaultPaths {
  readonly folder: string;
  readonly database: string;
  readonly keyFile: string;
  readonly previousKeyFile: string;
  readonly backups: string;
}

export interface FoundVault {
  readonly name: string;
  readonly folder: string;
}

export interface NewVault {
  /** The folder the vault will stand in; it must exist. */
  readonly parent: string;
  readonly name: string;
  readonly vaultId: string;
  readonly passphrase: string;
  readonly cost: KeyDerivationCost;
  readonly migrations: readonly Migration[];
  /** Writes what the vault holds from the beginning; without it there is no vault. */
  readonly fill: (database: Database, keys: VaultKeys) => Promise<unknown>;
}

export interface VaultPorts {
  readonly deriveKey: DeriveKey;
  readonly writeAtomically: WriteAtomically;
}

export interface CreatedVault {
  readonly paths: VaultPaths;
  readonly envelope: KeyEnvelope;
  /** The caller erases them. */
  readonly keys: VaultKeys;
  /** To be shown once and kept nowhere. */
  readonly recoveryCode: string;
}

/** Where everything of a vault stands. Nothing need exist yet. */
export function vaultPaths(folder: string): VaultPaths {
  const keyFiles = keyFilePaths(folder);
  return {
    folder,
    database: join(folder, 'desk.db'),
    keyFile: keyFiles.current,
    previousKeyFile: keyFiles.previous,
    backups: join(folder, 'backups'),
  };
}

/** True for a name that every system can carry as a folder: no separators, no leading dot, at most 80 characters. */
export function isVaultName(name: string): boolean {
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.,'()&+-]{0,79}$/u.test(name) && !/[ .]$/.test(name) && !reserved.test(name);
}

/** The name of the vault in a folder. */
export function vaultNameOf(folder: string): string {
  return basename(folder, ending);
}

/** The vaults in a folder by name; none where there is no such folder. Half-made ones are not among them. */
export function listVaults(parent: string): FoundVault[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) => ({ name: entry.name.slice(0, -ending.length), folder: join(parent, entry.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Makes a vault completely or not at all: it is built and filled under a hidden name beside and gets its own name last.
 * Throws RangeError for a name no folder can have, VAULT_PATH_TAKEN, VAULT_READ_ONLY, DISK_FULL, or what filling it threw;
 * then nothing is left.
 */
export async function createVault(request: NewVault, ports: VaultPorts): Promise<CreatedVault> {
  const { parent, name } = request;
  if (!isVaultName(name)) throw new RangeError('this name cannot be the name of a folder');
  const folder = join(parent, `${name}${ending}`);
  if (existsSync(folder)) throw new StorageProblem('VAULT_PATH_TAKEN');
  const building = join(parent, `.${name}${ending}.new`);
  let standing = building;
  const keys = { dataKey: randomBytes(32), databaseSalt: randomBytes(16), sealingKey: randomBytes(32) };
  try {
    const { envelope, recoveryCode } = await sealed(request, keys, ports.deriveKey);
    rmSync(building, { recursive: true, force: true });
    await build(vaultPaths(building), envelope, keys, request, ports.writeAtomically);
    if (existsSync(folder)) throw new StorageProblem('VAULT_PATH_TAKEN');
    renameSync(building, folder);
    standing = folder;
    fsyncFolder(parent);
    return { paths: vaultPaths(folder), envelope, keys, recoveryCode };
  } catch (error) {
    rmSync(standing, { recursive: true, force: true });
    eraseKeys(keys);
    throw storageProblemFrom(error) ?? error;
  }
}

async function sealed(
  { vaultId, passphrase, cost }: NewVault,
  keys: VaultKeys,
  deriveKey: DeriveKey,
): Promise<{ envelope: KeyEnvelope; recoveryCode: string }> {
  const salt = randomBytes(16);
  const passphraseKey = await deriveKey(passphrase, salt, cost);
  const recoveryKey = randomBytes(16);
  try {
    const secret = { passphraseKey, salt, cost };
    const envelope = sealEnvelope({ vaultId, generation: 1, keys, passphrase: secret, recoveryKey });
    return { envelope, recoveryCode: formatRecoveryCode(recoveryKey) };
  } finally {
    passphraseKey.fill(0);
    recoveryKey.fill(0);
  }
}

async function build(
  paths: VaultPaths,
  envelope: KeyEnvelope,
  keys: VaultKeys,
  { migrations, fill }: NewVault,
  writeAtomically: WriteAtomically,
): Promise<void> {
  mkdirSync(paths.folder, { mode: 0o700 });
  mkdirSync(paths.backups, { mode: 0o700 });
  const db = createDatabase(paths.database, keys);
  try {
    migrate(db, migrations);
    await fill(db, keys);
  } finally {
    db.close();
  }
  writeKeyFile(paths.folder, envelope, writeAtomically);
  fsyncFolder(paths.folder);
}

function fsyncFolder(folder: string): void {
  // Windows cannot open a folder as a file; its rename is journaled by the file system.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
