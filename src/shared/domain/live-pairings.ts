import type { PairingId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { Pairing } from './pairing.ts';

/** The pairings that still hold a place on that day: neither closed nor declined by then. */
export function livePairings(
  pairings: readonly Pairing[],
  endings: readonly { readonly pairingId: PairingId; readonly on: LocalDate }[],
  on: LocalDate,
): readonly Pairing[] {
  const ended = new Set(endings.filter((ending) => ending.on <= on).map((ending) => ending.pairingId));
  return pairings.filter((pairing) => !ended.has(pairing.id));
}
