import { standingConsents } from '../../health/standing-consents.ts';
import { daysBetween, type LocalDate } from '../../local-date.ts';
import type { Pairing, PairingStep } from '../../pairing.ts';
import { pairingStanding } from '../../pairing-standing.ts';
import type { Role } from '../../person.ts';

/** How long two people have been asked, the longest first. */
export const askedFor = ['more than two weeks', 'one to two weeks', 'less than a week', 'today'] as const;
export type AskedFor = (typeof askedFor)[number];

/** A pairing whose sides have not both answered yet. */
export interface AskedPair {
  readonly pairing: Pairing;
  readonly askedFor: AskedFor;
  /** Since when each side's yes stands. */
  readonly yesSince: Readonly<Record<Role, LocalDate | null>>;
}

/** Of these pairings those whose sides are being asked on a day, the longest asked first, from the steps of all of them. */
export function askedPairs(
  pairings: readonly Pairing[],
  steps: readonly PairingStep[],
  on: LocalDate,
): readonly AskedPair[] {
  const stepsOf = Map.groupBy(
    steps.filter((step) => step.on <= on),
    (step) => step.pairingId,
  );
  return pairings
    .filter(({ proposedOn }) => proposedOn <= on)
    .flatMap((pairing) => {
      const own = stepsOf.get(pairing.id) ?? [];
      const { startedOn, endedOn } = pairingStanding(own, on);
      if (startedOn !== null || endedOn !== null) return [];
      return [{ pairing, askedFor: since(pairing.proposedOn, on), yesSince: standingConsents(own).yesSince }];
    })
    .toSorted((a, b) => askedFor.indexOf(a.askedFor) - askedFor.indexOf(b.askedFor));
}

function since(day: LocalDate, today: LocalDate): AskedFor {
  const days = daysBetween(day, today);
  if (days === 0) return 'today';
  if (days < 7) return 'less than a week';
  return days <= 14 ? 'one to two weeks' : 'more than two weeks';
}
