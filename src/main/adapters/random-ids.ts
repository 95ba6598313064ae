import { randomBytes, randomUUID } from 'node:crypto';

/** Ids (UUID version 4) and bytes from the system's cryptographic source. */
export const randomIds = {
  next(): string {
    return randomUUID();
  },
  randomBytes(length: number): Buffer {
    return randomBytes(length);
  },
};
