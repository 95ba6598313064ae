import { randomUUID } from 'node:crypto';

/** Ids (UUID version 4) from the system's cryptographic source. */
export const randomIds = {
  next(): string {
    return randomUUID();
  },
};
