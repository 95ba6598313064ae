import { standingConsents } from './health/standing-consents.ts';
import { stepFacts } from './health/step-facts.ts';
import type { PairingId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { Pairing, PairingStep, StepKind } from './pairing.ts';

/** Whether a pairing holds a place on a day, and what its end means for matching. */
export interface PairingStanding {
  /** The day of the second yes. */
  readonly startedOn: LocalDate | null;
  /** The day it was closed, or declined before it had started; null while it holds a place. */
  readonly endedOn: LocalDate | null;
  readonly wasDeclined: boolean;
  /** What came of it is the wish for another mentor, or for a new agreement of the same two: the mentee asks again. */
  readonly asksAgain: boolean;
  /** The two make a new agreement with each other, so that having been a pairing keeps them from nothing. */
  readonly agreesAnew: boolean;
}

/** Pairings, and how each of them stands on one day. */
export interface PairingsOnADay {
  readonly pairings: readonly Pairing[];
  readonly standings: ReadonlyMap<PairingId, PairingStanding>;
}

/** The kinds of steps that a standing is read from. Steps of other kinds change nothing about it. */
export const decidingKinds: readonly StepKind[] = ['consented', 'declined', 'closed', 'redefined'];

/** Reads the standing from a pairing's steps, corrections left out; what is dated after the day is ignored. */
export function pairingStanding(steps: readonly PairingStep[], on: LocalDate): PairingStanding {
  const sofar = steps.filter((step) => step.on <= on);
  const { startedOn, declinedOn } = standingConsents(sofar);
  const { closedOn, outcome } = stepFacts(sofar);
  return {
    startedOn,
    endedOn: closedOn ?? declinedOn,
    wasDeclined: closedOn === null && declinedOn !== null,
    asksAgain: outcome?.became === 'rematch' || outcome?.became === 'new agreement',
    agreesAnew: outcome?.became === 'new agreement',
  };
}

/** The standing of every pairing, from the steps of all of them; those of the deciding kinds are enough. */
export function pairingStandings(
  pairings: readonly Pairing[],
  steps: readonly PairingStep[],
  on: LocalDate,
): ReadonlyMap<PairingId, PairingStanding> {
  const stepsOf = Map.groupBy(steps, (step) => step.pairingId);
  return new Map(pairings.map(({ id }) => [id, pairingStanding(stepsOf.get(id) ?? [], on)]));
}
