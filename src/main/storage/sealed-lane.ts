import type { SealedPlace, SealedText } from '../../shared/domain/sealed-text.ts';
import { openSealedText, sealText } from './sealing.ts';
import { StorageProblem } from './storage-problem.ts';

/** Sealing with the second key of one vault. Without the key both refuse with NOTES_LOCKED. */
export interface Sealing {
  seal(place: SealedPlace, text: string): SealedText;
  /** Throws VAULT_DAMAGED when the place or any bit is another than it was sealed with. */
  open(place: SealedPlace, sealed: SealedText): string;
}

export type SealedLane = ReturnType<typeof createSealedLane>;

/** Every text is filled up to whole blocks of this many bytes, so that the length of a word does not tell which it is. */
const blockBytes = 256;
const filling = '\0';

function filledUp(text: string): string {
  const bytes = Buffer.byteLength(text);
  return text + filling.repeat(Math.max(1, Math.ceil(bytes / blockBytes)) * blockBytes - bytes);
}

function withoutFilling(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === filling) end -= 1;
  return text.slice(0, end);
}

/** The second key of an open vault: it seals and opens texts, and is locked apart from the rest and opened again. */
export function createSealedLane(vaultId: string, key: Buffer) {
  let held: Buffer | null = key;
  let locks = 0;
  let isEnded = false;

  function mustHold(): Buffer {
    if (held === null) throw new StorageProblem('NOTES_LOCKED');
    return held;
  }
  function lock(): void {
    locks += 1;
    held?.fill(0);
    held = null;
  }

  return {
    get isOpen() {
      return held !== null;
    },
    seal: (place: SealedPlace, text: string): SealedText =>
      sealText(mustHold(), { vaultId, ...place }, filledUp(text)).toString('base64') as SealedText,
    open(place: SealedPlace, sealed: SealedText): string {
      const opening = mustHold();
      const bytes = Buffer.from(sealed, 'base64');
      // The decoder passes over what is no base64, so a changed text could look unchanged.
      if (bytes.toString('base64') !== sealed) throw new StorageProblem('VAULT_DAMAGED');
      return withoutFilling(openSealedText(opening, { vaultId, ...place }, bytes));
    },
    /** Overwrites the key. Nothing sealed is read or written until it is opened again. */
    lock,
    /** Opens it with the key that `find` brings. A lock in the meantime wins: then the key is erased. */
    async reopen(find: () => Promise<Buffer>): Promise<void> {
      const locksBefore = locks;
      const found = await find();
      if (isEnded || locks !== locksBefore) {
        found.fill(0);
        throw new StorageProblem(isEnded ? 'VAULT_LOCKED' : 'NOTES_LOCKED');
      }
      held?.fill(0);
      held = found;
    },
    /** Locks it for good, with the vault. */
    end(): void {
      isEnded = true;
      lock();
    },
  };
}
