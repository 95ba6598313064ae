import { type LocalDate, laterOf } from '../local-date.ts';
import type { PairingStep } from '../pairing.ts';
import { type Role, roles } from '../person.ts';
import { inDayOrder } from './newest-fact.ts';

/** Where each side stands on the proposal. */
export interface Consents {
  /** Since when each side's yes stands; null while it has not answered, or after it declined. */
  readonly yesSince: Readonly<Record<Role, LocalDate | null>>;
  /** The first day of a no that still stands; null once both have said yes. */
  readonly declinedOn: LocalDate | null;
  /** The day the second yes was given: the start of the pairing. */
  readonly startedOn: LocalDate | null;
}

/**
 * Reads the consents and declines of both sides up to the start; after it a wish to stop is another kind of step. A step
 * that names no side speaks for both, and the newest answer of a side stands.
 */
export function standingConsents(steps: readonly PairingStep[]): Consents {
  const yesSince: Record<Role, LocalDate | null> = { mentor: null, mentee: null };
  const noSince: Record<Role, LocalDate | null> = { mentor: null, mentee: null };
  for (const step of inDayOrder(steps, (one) => one.on)) {
    if (step.kind !== 'consented' && step.kind !== 'declined') continue;
    for (const side of step.side === null ? roles : [step.side]) {
      yesSince[side] = step.kind === 'consented' ? (yesSince[side] ?? step.on) : null;
      noSince[side] = step.kind === 'declined' ? (noSince[side] ?? step.on) : null;
    }
    if (yesSince.mentor !== null && yesSince.mentee !== null) {
      return { yesSince, declinedOn: null, startedOn: laterOf(yesSince.mentor, yesSince.mentee) };
    }
  }
  const noes = [noSince.mentor, noSince.mentee].filter((day) => day !== null).sort();
  return { yesSince, declinedOn: noes[0] ?? null, startedOn: null };
}
