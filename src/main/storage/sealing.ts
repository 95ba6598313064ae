import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StorageProblem } from './storage-problem.ts';

/** Where a sealed text stands. A text moved to another row, column or vault does not open there. */
export interface SealedPlace {
  readonly vaultId: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const format = 1;
const nonceBytes = 12;
const tagBytes = 16;

const contextOf = ({ vaultId, table, row, column }: SealedPlace): Buffer =>
  Buffer.from(JSON.stringify(['mentor-desk-sealed', format, vaultId, table, row, column]));

/** Seals a text for one place: format byte, nonce, AES-256-GCM ciphertext, tag. Two sealings never look alike. */
export function sealText(sealingKey: Buffer, place: SealedPlace, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce);
  cipher.setAAD(contextOf(place));
  const plain = Buffer.from(text, 'utf8');
  const sealed = Buffer.concat([Buffer.of(format), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  plain.fill(0);
  return sealed;
}

/** The text that was sealed for this place. Throws VAULT_DAMAGED when key, place or any bit is another. */
export function openSealedText(sealingKey: Buffer, place: SealedPlace, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < 1 + nonceBytes + tagBytes || bytes[0] !== format) throw new StorageProblem('VAULT_DAMAGED');
  const nonce = bytes.subarray(1, 1 + nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', sealingKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(contextOf(place));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const plain = decipher.update(bytes.subarray(1 + nonceBytes, -tagBytes));
  try {
    decipher.final();
    return plain.toString('utf8');
  } catch (cause) {
    throw new StorageProblem('VAULT_DAMAGED', { cause });
  } finally {
    plain.fill(0);
  }
}
