import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isIntact, type KeyEnvelope } from './key-envelope.ts';
import { StorageProblem, storageProblemFrom } from './storage-problem.ts';

/**
 * Replaces a file whole or not at all, mode 600: written beside as `<path>.<something>.tmp`, fsynced, renamed, folder
 * fsynced. A port, because storage may not reach for the adapter itself.
 */
export type WriteAtomically = (path: string, bytes: Uint8Array) => void;

export interface KeyFileReading {
  readonly envelope: KeyEnvelope;
  /** 'previous': key.json could not be read, so the passphrase from before the last change is the one that opens. */
  readonly source: 'current' | 'previous';
  /** False when the file is not as it was written. It may open; a new recovery code is due if it does. */
  readonly intact: boolean;
}

/** Where the key files of a vault stand. */
export function keyFilePaths(vaultFolder: string): { current: string; previous: string } {
  return { current: join(vaultFolder, 'key.json'), previous: join(vaultFolder, 'key.json.bak') };
}

/** Base64 of so many bytes. What Node's forgiving decoder lets through besides, the checksum notices. */
const bytesAsText = (length: number) => z.string().refine((text) => Buffer.from(text, 'base64').length === length);
const wrapped = (length: number) =>
  z.strictObject({ nonce: bytesAsText(12), sealed: bytesAsText(length), tag: bytesAsText(16) });
const locked = { dataKey: wrapped(48), sealingKey: wrapped(32) };
const generation = z.int().min(1);

// The bounds keep a planted file from asking for all memory, or for next to no work.
const argon2id = z.strictObject({
  name: z.literal('argon2id'),
  memoryMiB: z.int().min(16).max(1024),
  passes: z.int().min(1).max(10),
  lanes: z.int().min(1).max(4),
  salt: bytesAsText(16),
});
const envelopeShape: z.ZodType<KeyEnvelope> = z.strictObject({
  type: z.literal('mentor-desk-key'),
  version: z.literal(1),
  vaultId: z.uuid(),
  generation,
  passphrase: z.strictObject({ kdf: argon2id, ...locked }),
  recovery: z.strictObject({ generation, salt: bytesAsText(16), ...locked }),
  checksum: bytesAsText(32),
});
const newerShape = z.object({ type: z.literal('mentor-desk-key'), version: z.int().min(2) });
const largestBytes = 64 * 1024;

/** The text of a key file as an envelope. Throws VAULT_KEY_DAMAGED, or VAULT_NEWER for a later format. */
export function parseKeyFile(text: string): KeyEnvelope {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new StorageProblem('VAULT_KEY_DAMAGED', { cause });
  }
  const parsed = envelopeShape.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new StorageProblem(newerShape.safeParse(content).success ? 'VAULT_NEWER' : 'VAULT_KEY_DAMAGED');
}

function tryRead(path: string): KeyEnvelope | StorageProblem {
  try {
    if (statSync(path).size > largestBytes) return new StorageProblem('VAULT_KEY_DAMAGED');
    return parseKeyFile(readFileSync(path, 'utf8'));
  } catch (error) {
    const problem = storageProblemFrom(error);
    const isAnswer = problem?.code === 'VAULT_NEWER' || problem?.code === 'VAULT_READ_ONLY';
    return isAnswer ? problem : new StorageProblem('VAULT_KEY_DAMAGED', { cause: error });
  }
}

/**
 * The best key file of a vault: an intact key.json, else an intact key.json.bak, else whichever can be read at all.
 * Throws VAULT_MISSING without a folder, VAULT_KEY_DAMAGED when neither can be read, VAULT_NEWER for a later format.
 */
export function readKeyFile(vaultFolder: string): KeyFileReading {
  if (!statSync(vaultFolder, { throwIfNoEntry: false })?.isDirectory()) throw new StorageProblem('VAULT_MISSING');
  const paths = keyFilePaths(vaultFolder);
  const current = tryRead(paths.current);
  // An older key file must not answer for one that only a newer program understands.
  if (current instanceof StorageProblem && current.code === 'VAULT_NEWER') throw current;
  const readings = [
    { envelope: current, source: 'current' as const },
    { envelope: tryRead(paths.previous), source: 'previous' as const },
  ].flatMap(({ envelope, source }): KeyFileReading[] =>
    envelope instanceof StorageProblem ? [] : [{ envelope, source, intact: isIntact(envelope) }],
  );
  const best = readings.find((reading) => reading.intact) ?? readings[0];
  if (!best) throw current instanceof StorageProblem ? current : new StorageProblem('VAULT_KEY_DAMAGED');
  return best;
}

/** Makes this envelope the vault's key.json; the readable one it replaces stays as key.json.bak until settled. */
export function writeKeyFile(vaultFolder: string, envelope: KeyEnvelope, writeAtomically: WriteAtomically): void {
  const paths = keyFilePaths(vaultFolder);
  const current = tryRead(paths.current);
  if (!(current instanceof StorageProblem) && isIntact(current)) writeAtomically(paths.previous, asBytes(current));
  writeAtomically(paths.current, asBytes(envelope));
}

/**
 * After the vault has been opened with this reading: makes it key.json if it was not, then drops the previous
 * generation and what a broken-off write left, so that an old passphrase opens nothing any more.
 */
export function settleKeyFile(vaultFolder: string, reading: KeyFileReading, writeAtomically: WriteAtomically): void {
  const paths = keyFilePaths(vaultFolder);
  if (reading.source === 'previous') writeAtomically(paths.current, asBytes(reading.envelope));
  rmSync(paths.previous, { force: true });
  for (const name of readdirSync(vaultFolder)) {
    if (/^key\.json\..*\.tmp$/.test(name)) rmSync(join(vaultFolder, name), { force: true });
  }
}

function asBytes(envelope: KeyEnvelope): Buffer {
  return Buffer.from(`${JSON.stringify(envelope, null, 2)}\n`);
}
