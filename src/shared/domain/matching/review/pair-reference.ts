import type { MatchRunId } from '../../ids.ts';
import { stableHash } from '../../stable-hash.ts';
import type { PoolPair } from '../matching-pool.ts';

/** No I, L, O or U, so that none is read for a digit or another letter. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function lettersOf(text: string, count: number): string {
  const hash = stableHash(text);
  const letter = (at: number) => letters.charAt(Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16) % letters.length);
  return Array.from({ length: count }, (_, at) => letter(at)).join('');
}

/** Four letters that all references of a run begin with. */
export const runMark = (runId: MatchRunId): string => lettersOf(runId, 4);

/**
 * Which two a row of a review is about, such as 'K7QM-3XW9-TB2C': the run in the first four letters, the pair of that run
 * in the other eight. Says nothing of either to whoever reads it.
 */
export function pairReference(runId: MatchRunId, { menteeId, mentorId }: PoolPair): string {
  const pair = lettersOf(`${runId} ${menteeId} ${mentorId}`, 8);
  return `${runMark(runId)}-${pair.slice(0, 4)}-${pair.slice(4)}`;
}

/** The reference that stands in a text, written as it was; null where none does. Case, spaces and kinds of dash do not count. */
export function readReference(text: string): string | null {
  const plain = text.toUpperCase().replace(/\s/gu, '').replaceAll('O', '0').replace(/[IL]/gu, '1');
  // Without its dashes, three words of four letters would be one.
  const found =
    /^([0-9A-HJKMNP-TV-Z]{4})[\p{Pd}\u2212]([0-9A-HJKMNP-TV-Z]{4})[\p{Pd}\u2212]([0-9A-HJKMNP-TV-Z]{4})$/u.exec(plain);
  return found === null ? null : found.slice(1).join('-');
}
