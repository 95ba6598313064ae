/** A mentor's yes to one mentee more than agreed, which has become a pairing that goes on. */
export interface YesToOneMore {
  /** The places agreed to when the mentor was asked; null where nobody kept it. */
  readonly agreedTo: number | null;
}

/**
 * The places free with a mentor: those agreed to, and one more for each yes that goes beyond them, less those taken. A yes is
 * part of the agreement once the mentor has agreed to more places since.
 */
export function freePlaces(agreed: number, taken: number, yeses: readonly YesToOneMore[]): number {
  const beyond = yeses.filter(({ agreedTo }) => agreedTo === null || agreed <= agreedTo).length;
  return Math.max(0, agreed + beyond - taken);
}
