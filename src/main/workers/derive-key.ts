import { argon2id } from 'hash-wasm';
import { answerOnce } from './answer-once.ts';

export interface DeriveKeyInput {
  readonly passphrase: string;
  /** 16 bytes. */
  readonly salt: Uint8Array;
  readonly memoryMiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Argon2id (RFC 9106) → 32 bytes. The passphrase is NFC-normalised: two keyboards may compose one letter differently. */
function deriveKey({ passphrase, salt, memoryMiB, passes, lanes }: DeriveKeyInput): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize('NFC'),
    salt,
    memorySize: memoryMiB * 1024,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
}

answerOnce(deriveKey);
