import { standingConsents } from '../health/standing-consents.ts';
import type { LocalDate } from '../local-date.ts';
import type { Pairing, PairingStep } from '../pairing.ts';
import { pairingStanding } from '../pairing-standing.ts';
import type { Role } from '../person.ts';

/** In the order in which they are looked at: whoever is still to be asked comes first. */
export const askedStates = ['being asked', 'agreed', 'not to be', 'closed'] as const;
export type AskedState = (typeof askedStates)[number];

/** How far the asking of both sides has come for one pairing. */
export interface AskedPair {
  readonly pairing: Pairing;
  readonly state: AskedState;
  /** Since when each side's yes stands. Told only while it leads somewhere: beside a no, one yes would say whose no it was. */
  readonly yesSince: Readonly<Record<Role, LocalDate | null>>;
}

const nobodySaid = { mentor: null, mentee: null };

/** Where both sides of these pairings stand on a day, from the steps of all of them. */
export function askedPairs(
  pairings: readonly Pairing[],
  steps: readonly PairingStep[],
  on: LocalDate,
): readonly AskedPair[] {
  const stepsOf = Map.groupBy(
    steps.filter((step) => step.on <= on),
    (step) => step.pairingId,
  );
  return pairings.map((pairing) => {
    const own = stepsOf.get(pairing.id) ?? [];
    const { startedOn, endedOn, wasDeclined } = pairingStanding(own, on);
    if (wasDeclined) return { pairing, state: 'not to be', yesSince: nobodySaid };
    if (endedOn !== null) return { pairing, state: 'closed', yesSince: nobodySaid };
    const { yesSince } = standingConsents(own);
    return { pairing, state: startedOn === null ? 'being asked' : 'agreed', yesSince };
  });
}
