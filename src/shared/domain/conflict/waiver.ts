import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { PairingStep } from '../pairing.ts';

/** That somebody looked at a reporting line between two people and let it be, with the line they looked at and why. */
export interface Waiver {
  /** From the one below to the one above. */
  readonly chain: readonly PersonId[];
  readonly reason: string;
}

/** A waiver as the value of its step. */
export function writeWaiver({ chain, reason }: Waiver): string {
  return JSON.stringify({ chain, reason });
}

/** The waiver a step holds; null for a value that says of no line what it was given for. */
export function readWaiver(value: string | null): Waiver | null {
  if (value === null || !value.startsWith('{')) return null;
  return JSON.parse(value) as Waiver;
}

/** The waiver given for this very line on or before a day, or null: one for another line says nothing of this one. */
export function waiverOn(
  steps: readonly PairingStep[],
  chain: readonly PersonId[],
  on: LocalDate,
): (Waiver & { readonly on: LocalDate }) | null {
  const line = chain.join(' ');
  for (const step of steps) {
    const waiver = step.kind === 'conflict waived' && step.on <= on ? readWaiver(step.value) : null;
    if (waiver !== null && waiver.chain.join(' ') === line) return { ...waiver, on: step.on };
  }
  return null;
}

/** Whether this very line was looked at and let be by a day. */
export function isWaivedOn(steps: readonly PairingStep[], chain: readonly PersonId[], on: LocalDate): boolean {
  return waiverOn(steps, chain, on) !== null;
}
