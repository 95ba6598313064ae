import { type AgreedRhythm, agreedLength, agreedRhythms } from '../agreement.ts';
import { anyGoalMovedOn } from '../goals.ts';
import type { PairingId, StageId } from '../ids.ts';
import { type LocalDate, laterOf } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import type { Role } from '../person.ts';
import type { Stage, StageKind } from '../stage.ts';
import { type ContactFacts, contactFacts } from './contact-facts.ts';
import { currentStage } from './current-stage.ts';
import { dayAfterUnpaused, type PausedSpan, pausedSpans } from './paused-spans.ts';
import { standingConsents } from './standing-consents.ts';
import { type StepFacts, stepFacts } from './step-facts.ts';

/** What health needs to know of the two people, beyond the record of the pairing itself. */
export interface PairingCircumstances {
  readonly stages: readonly Stage[];
  readonly mentorTrainedOn: LocalDate | null;
  readonly menteeTrainedOn: LocalDate | null;
  readonly menteeRegisteredOn: LocalDate | null;
  /** Share of the key fields filled in for the two people, 0 to 1; a manager who is not known is a missing field. */
  readonly keyFieldsComplete: number;
  readonly openConcern: boolean;
  /** The two stand in one reporting line, and nobody has looked at it and let it be. */
  readonly reportingLineConflict: boolean;
  readonly someoneLeft: boolean;
  /** False of an informal partnership, which needs none. */
  readonly needsAgreement: boolean;
}

/** Everything the signals and the order of decision read about one pairing on one day. No fact in it lies ahead. */
export interface PairingFacts extends StepFacts, ContactFacts {
  readonly pairingId: PairingId;
  readonly stageId: StageId;
  readonly stageKind: StageKind;
  readonly enteredOn: LocalDate;
  /** The agreed gap between meetings as it is today. */
  readonly cadenceDays: number;
  /** Every gap there has been, the first from the beginning. */
  readonly rhythms: readonly AgreedRhythm[];
  readonly plannedLengthDays: number | null;
  readonly pauses: readonly PausedSpan[];
  readonly yesSince: Readonly<Record<Role, LocalDate | null>>;
  /** The day of the second consent. */
  readonly startedOn: LocalDate | null;
  /** Start plus planned length in unpaused days; an ending agreed for another day does not move it. */
  readonly plannedEnd: LocalDate | null;
  /** The day the pairing ends or ended: the day agreed, else the planned end, or sooner if it was closed sooner. */
  readonly endsOn: LocalDate | null;
  readonly trainedOn: Readonly<Record<Role, LocalDate | null>>;
  readonly menteeRegisteredOn: LocalDate | null;
  readonly keyFieldsComplete: number;
  readonly openConcern: boolean;
  readonly reportingLineConflict: boolean;
  readonly someoneLeft: boolean;
  readonly needsAgreement: boolean;
}

/**
 * Reduces a record, already as it was known, to the facts of one day; whatever is dated after `today` is ignored.
 * Throws RangeError when the record stands in a stage that is not among the stages given.
 */
export function gatherPairingFacts(
  record: PairingRecord,
  circumstances: PairingCircumstances,
  today: LocalDate,
): PairingFacts {
  const { pairing } = record;
  const soFar = (day: LocalDate | null) => (day !== null && day <= today ? day : null);
  const stepsSoFar = record.steps.filter((step) => step.on <= today);
  const plannedLengthDays = agreedLength(pairing, stepsSoFar);
  const rhythms = agreedRhythms(pairing, stepsSoFar);
  const contact = contactFacts(record.sessions, record.checkIns, record.contacts, today);
  const pauses = pausedSpans(stepsSoFar);
  const { yesSince, startedOn } = standingConsents(stepsSoFar);
  const steps = stepFacts(stepsSoFar);
  const { stage, enteredOn } = currentStage(record, circumstances.stages, today);
  const plannedEnd =
    startedOn === null || plannedLengthDays === null ? null : dayAfterUnpaused(startedOn, plannedLengthDays, pauses);
  const settledEnd = steps.endingAgreed?.endsOn ?? plannedEnd;
  const closedSooner = steps.closedOn !== null && (settledEnd === null || steps.closedOn < settledEnd);
  return {
    ...steps,
    ...contact,
    goalsMovedOn: newerOf(contact.goalsMovedOn, anyGoalMovedOn(record.goals, today)),
    pairingId: pairing.id,
    stageId: stage.id,
    stageKind: stage.kind,
    enteredOn,
    cadenceDays: rhythms.at(-1)?.cadenceDays ?? pairing.cadenceDays,
    rhythms,
    plannedLengthDays,
    pauses,
    yesSince,
    startedOn,
    plannedEnd,
    endsOn: closedSooner ? steps.closedOn : settledEnd,
    trainedOn: { mentor: soFar(circumstances.mentorTrainedOn), mentee: soFar(circumstances.menteeTrainedOn) },
    menteeRegisteredOn: soFar(circumstances.menteeRegisteredOn),
    keyFieldsComplete: circumstances.keyFieldsComplete,
    openConcern: circumstances.openConcern,
    reportingLineConflict: circumstances.reportingLineConflict,
    someoneLeft: circumstances.someoneLeft,
    needsAgreement: circumstances.needsAgreement,
  };
}

const newerOf = (a: LocalDate | null, b: LocalDate | null) => (a === null || b === null ? (a ?? b) : laterOf(a, b));
