import type { DeriveKeyInput } from './derive-key.ts';
import { runInWorker } from './run-in-worker.ts';

/** The longest a derivation within the accepted cost may take on a slow laptop. */
const timeLimitMs = 180_000;

/** The real key derivation: Argon2id in a thread of its own, from the worker entry that the build put at `entry`. */
export function deriveKeyInWorker(entry: URL) {
  return async (
    passphrase: string,
    salt: Uint8Array,
    cost: { readonly memoryMiB: number; readonly passes: number; readonly lanes: number },
  ): Promise<Buffer> => {
    const { memoryMiB, passes, lanes } = cost;
    const input: DeriveKeyInput = { passphrase, salt, memoryMiB, passes, lanes };
    const key = await runInWorker<DeriveKeyInput, Uint8Array>(entry, input, { timeLimitMs });
    return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  };
}
