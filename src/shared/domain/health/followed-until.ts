import { type LocalDate, laterOf } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import type { Stage } from '../stage.ts';
import { currentStage } from './current-stage.ts';
import { standingConsents } from './standing-consents.ts';
import { stepFacts } from './step-facts.ts';

/**
 * The day on which a pairing ceased to be followed, or null while it is. The rule: a proposal that a side declined
 * before both had said yes is followed until that day; a closed pairing until its closing, unless it stands in a stage
 * of redefinition: then until its outcome and its follow-up are both recorded; every other pairing is followed on.
 */
export function followedUntil(record: PairingRecord, stages: readonly Stage[], today: LocalDate): LocalDate | null {
  const steps = record.steps.filter((step) => step.on <= today);
  const { closedOn, outcome, followedUpOn } = stepFacts(steps);
  if (closedOn === null) return standingConsents(steps).declinedOn;
  if (currentStage(record, stages, today).stage.kind !== 'redefinition') return closedOn;
  return outcome === null || followedUpOn === null ? null : laterOf(closedOn, laterOf(outcome.on, followedUpOn));
}
