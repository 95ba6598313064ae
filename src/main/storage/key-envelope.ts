import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { StorageProblem } from './storage-problem.ts';

/** What Argon2id costs: memory in MiB, passes over it, lanes. */
export interface KeyDerivationCost {
  readonly memoryMiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Passphrase (NFC-normalised inside) → 32 bytes. Slow on purpose, so a port: tests bring a low-cost one. */
export type DeriveKey = (passphrase: string, salt: Uint8Array, cost: KeyDerivationCost) => Promise<Buffer>;

/** The cost of new vaults and of every new passphrase. */
export const standardCost: KeyDerivationCost = { memoryMiB: 64, passes: 3, lanes: 1 };

/** The keys of an open vault. Whoever holds them ends with `eraseKeys`. */
export interface VaultKeys {
  /** 32 bytes: encrypts the database. */
  readonly dataKey: Buffer;
  /** 16 bytes: stands in clear at the start of the database file, for the life of the vault. */
  readonly databaseSalt: Buffer;
  /** 32 bytes: seals private texts inside the database. */
  readonly sealingKey: Buffer;
}

/** AES-256-GCM, all parts base64. */
export interface WrappedKey {
  readonly nonce: string;
  readonly sealed: string;
  readonly tag: string;
}

interface Lock {
  readonly dataKey: WrappedKey;
  readonly sealingKey: WrappedKey;
}

export interface PassphraseLock extends Lock {
  readonly kdf: KeyDerivationCost & { readonly name: 'argon2id'; readonly salt: string };
}

export interface RecoveryLock extends Lock {
  /** The generation of the envelope in which this lock was made; it outlives passphrase changes. */
  readonly generation: number;
  readonly salt: string;
}

/** The content of key.json: the vault's keys, wrapped once by the passphrase and once by the recovery code. */
export interface KeyEnvelope {
  readonly type: 'mentor-desk-key';
  readonly version: 1;
  readonly vaultId: string;
  readonly generation: number;
  readonly passphrase: PassphraseLock;
  readonly recovery: RecoveryLock;
  /** SHA-256 of everything else: tells a damaged file from a wrong passphrase. It keeps nothing secret. */
  readonly checksum: string;
}

/** 32 bytes from `DeriveKey`, with the salt and cost they came from. */
export interface PassphraseSecret {
  readonly passphraseKey: Buffer;
  readonly salt: Uint8Array;
  readonly cost: KeyDerivationCost;
}

export interface EnvelopeContents {
  readonly vaultId: string;
  readonly generation: number;
  readonly keys: VaultKeys;
  readonly passphrase: PassphraseSecret;
  /** The 16 bytes of the recovery code. */
  readonly recoveryKey: Buffer;
}

export type EnvelopeSecret = { readonly passphraseKey: Buffer } | { readonly recoveryKey: Buffer };

type KeyName = keyof Lock;
type Unchecked = Omit<KeyEnvelope, 'checksum'>;

const type = 'mentor-desk-key';
const version = 1;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');

/** One wrapping key per lock and per wrapped key, so that no wrap can stand in for another. */
function wrappingKey(secret: Buffer, salt: Uint8Array, lock: 'passphrase' | 'recovery', key: KeyName): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `mentor-desk/v1/${lock}/${key}`, 32));
}

function recoveryContext(vaultId: string, lock: { generation: number; salt: string }, key: KeyName): string {
  return JSON.stringify([type, version, vaultId, 'recovery', key, lock.generation, lock.salt]);
}

function passphraseContext(
  envelope: { vaultId: string; generation: number; recovery: RecoveryLock },
  kdf: PassphraseLock['kdf'],
  key: KeyName,
): string {
  const { vaultId, generation, recovery } = envelope;
  const cost = [kdf.name, kdf.memoryMiB, kdf.passes, kdf.lanes, kdf.salt];
  const other = [recovery.generation, recovery.salt];
  return JSON.stringify([type, version, vaultId, 'passphrase', key, generation, ...cost, ...other]);
}

function wrap(wrapping: Buffer, context: string, plain: Buffer): WrappedKey {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  wrapping.fill(0);
  return { nonce: base64(nonce), sealed: base64(sealed), tag: base64(cipher.getAuthTag()) };
}

/** The unwrapped bytes, or undefined when key, context or any bit of the wrap is not the one it was made with. */
function unwrap(wrapping: Buffer, context: string, wrapped: WrappedKey): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', wrapping, bytesOf(wrapped.nonce), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytesOf(wrapped.tag));
  const plain = decipher.update(bytesOf(wrapped.sealed));
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return undefined;
  } finally {
    wrapping.fill(0);
  }
}

function makeRecoveryLock(vaultId: string, generation: number, keys: VaultKeys, recoveryKey: Buffer): RecoveryLock {
  const salt = randomBytes(16);
  const head = { generation, salt: base64(salt) };
  const dataAndSalt = Buffer.concat([keys.dataKey, keys.databaseSalt]);
  const lockKey = (key: KeyName, plain: Buffer): WrappedKey =>
    wrap(wrappingKey(recoveryKey, salt, 'recovery', key), recoveryContext(vaultId, head, key), plain);
  const lock = {
    ...head,
    dataKey: lockKey('dataKey', dataAndSalt),
    sealingKey: lockKey('sealingKey', keys.sealingKey),
  };
  dataAndSalt.fill(0);
  return lock;
}

function makePassphraseLock(
  envelope: { vaultId: string; generation: number; recovery: RecoveryLock },
  keys: VaultKeys,
  secret: PassphraseSecret,
): PassphraseLock {
  const kdf = { name: 'argon2id', ...secret.cost, salt: base64(secret.salt) } as const;
  const dataAndSalt = Buffer.concat([keys.dataKey, keys.databaseSalt]);
  const lockKey = (key: KeyName, plain: Buffer): WrappedKey =>
    wrap(
      wrappingKey(secret.passphraseKey, secret.salt, 'passphrase', key),
      passphraseContext(envelope, kdf, key),
      plain,
    );
  const lock = { kdf, dataKey: lockKey('dataKey', dataAndSalt), sealingKey: lockKey('sealingKey', keys.sealingKey) };
  dataAndSalt.fill(0);
  return lock;
}

function checksumOf(envelope: Unchecked): string {
  const { passphrase, recovery } = envelope;
  const { kdf } = passphrase;
  const wraps = [passphrase, recovery].flatMap((lock) =>
    [lock.dataKey, lock.sealingKey].flatMap(({ nonce, sealed, tag }) => [nonce, sealed, tag]),
  );
  const head = [envelope.type, envelope.version, envelope.vaultId, envelope.generation];
  const locks = [kdf.name, kdf.memoryMiB, kdf.passes, kdf.lanes, kdf.salt, recovery.generation, recovery.salt];
  return createHash('sha256')
    .update(JSON.stringify([...head, ...locks, ...wraps]))
    .digest('base64');
}

function assembled(
  head: { vaultId: string; generation: number; recovery: RecoveryLock },
  keys: VaultKeys,
  secret: PassphraseSecret,
): KeyEnvelope {
  const { vaultId, generation, recovery } = head;
  const passphrase = makePassphraseLock(head, keys, secret);
  const envelope: Unchecked = { type, version, vaultId, generation, passphrase, recovery };
  return { ...envelope, checksum: checksumOf(envelope) };
}

/** Wraps a vault's keys by its passphrase and its recovery code. The caller's buffers are left to the caller. */
export function sealEnvelope(contents: EnvelopeContents): KeyEnvelope {
  const { vaultId, generation, keys, recoveryKey } = contents;
  if (keys.dataKey.length !== 32 || keys.databaseSalt.length !== 16 || keys.sealingKey.length !== 32) {
    throw new RangeError('vault keys have 32, 16 and 32 bytes');
  }
  const recovery = makeRecoveryLock(vaultId, generation, keys, recoveryKey);
  return assembled({ vaultId, generation, recovery }, keys, contents.passphrase);
}

/** False when the envelope is not byte for byte what was written; it may open all the same. */
export function isIntact(envelope: KeyEnvelope): boolean {
  return checksumOf(envelope) === envelope.checksum;
}

/**
 * The vault's keys, by passphrase or recovery code. Throws VAULT_WRONG_PASSPHRASE or VAULT_WRONG_RECOVERY_CODE, or
 * VAULT_KEY_DAMAGED when the envelope has changed since it was written and the secret may well be the right one.
 */
export function openEnvelope(envelope: KeyEnvelope, secret: EnvelopeSecret): VaultKeys {
  const byPassphrase = 'passphraseKey' in secret;
  const { passphrase, recovery } = envelope;
  const unlock = (key: KeyName): Buffer | undefined =>
    byPassphrase
      ? unwrap(
          wrappingKey(secret.passphraseKey, bytesOf(passphrase.kdf.salt), 'passphrase', key),
          passphraseContext(envelope, passphrase.kdf, key),
          passphrase[key],
        )
      : unwrap(
          wrappingKey(secret.recoveryKey, bytesOf(recovery.salt), 'recovery', key),
          recoveryContext(envelope.vaultId, recovery, key),
          recovery[key],
        );
  const dataAndSalt = unlock('dataKey');
  const sealingKey = unlock('sealingKey');
  if (dataAndSalt?.length !== 48 || sealingKey?.length !== 32) {
    dataAndSalt?.fill(0);
    sealingKey?.fill(0);
    if (!isIntact(envelope)) throw new StorageProblem('VAULT_KEY_DAMAGED');
    throw new StorageProblem(byPassphrase ? 'VAULT_WRONG_PASSPHRASE' : 'VAULT_WRONG_RECOVERY_CODE');
  }
  return { dataKey: dataAndSalt.subarray(0, 32), databaseSalt: dataAndSalt.subarray(32), sealingKey };
}

/**
 * The next generation of an envelope: same keys, new passphrase, and a new recovery code when one is given (always
 * after the old one was used). The database is not touched.
 */
export function rewrapEnvelope(
  envelope: KeyEnvelope,
  keys: VaultKeys,
  secrets: { readonly passphrase: PassphraseSecret; readonly recoveryKey?: Buffer },
): KeyEnvelope {
  const { vaultId } = envelope;
  const generation = envelope.generation + 1;
  const recovery = secrets.recoveryKey
    ? makeRecoveryLock(vaultId, generation, keys, secrets.recoveryKey)
    : envelope.recovery;
  return assembled({ vaultId, generation, recovery }, keys, secrets.passphrase);
}

/** Overwrites the keys where they stand. They are of no use afterwards. */
export function eraseKeys(keys: VaultKeys): void {
  keys.dataKey.fill(0);
  keys.databaseSalt.fill(0);
  keys.sealingKey.fill(0);
}
