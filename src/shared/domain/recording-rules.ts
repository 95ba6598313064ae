import { takenBackWithAgreed } from './agreement.ts';
import { followUpFindings } from './closing/follow-up.ts';
import { returnAnswers } from './closing/return-answer.ts';
import { stepFacts } from './health/step-facts.ts';
import type { StageId } from './ids.ts';
import { withItsBeginning } from './latest-entries.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import { type CheckIn, type PairingRecord, type PairingStep, redefinitionOutcomes, type StepKind } from './pairing.ts';
import { pairingStanding } from './pairing-standing.ts';
import { refusePause } from './pause-rules.ts';

/** Why something cannot be recorded as it is, and the field it is said at. */
export interface Refusal {
  readonly field: string;
  readonly sentence: string;
}

/** A fact cannot lie ahead, nor before the pairing was thought of. */
export function refuseDay(record: PairingRecord, on: LocalDate, today: LocalDate, field: string): Refusal | null {
  if (on > today) return { field, sentence: 'This day is still to come.' };
  if (on < record.pairing.proposedOn) return { field, sentence: 'This day is before the pairing was proposed.' };
  return null;
}

/** Steps that are about a day to come, which their value names. */
const lookingAhead: readonly StepKind[] = ['next meeting planned', 'ending agreed'];
/** Steps that are one side's own: their answer, their wish. */
const ofOneSide: readonly StepKind[] = ['consented', 'declined', 'asked to end', 'exit answered', 'asked to return'];

/** Steps of a relationship that goes on. Once it is closed, what remains is to ask, to look back and to part well. */
const ofALiveOne: readonly StepKind[] = [
  'consented',
  'declined',
  'agreement recorded',
  'next meeting planned',
  'paused',
  'resumed',
  'asked to end',
  'ending agreed',
];

/** What belongs to a relationship that goes on is not dated after its closing. */
export function refuseAfterClosing(record: PairingRecord, on: LocalDate, field: string): Refusal | null {
  const { closedOn } = stepFacts(record.steps);
  return closedOn !== null && on > closedOn ? { field, sentence: 'This pairing was closed before this day.' } : null;
}

/** What keeps a session from being recorded, or null. */
export function refuseSession(record: PairingRecord, heldOn: LocalDate, today: LocalDate): Refusal | null {
  return refuseDay(record, heldOn, today, 'heldOn') ?? refuseAfterClosing(record, heldOn, 'heldOn');
}

/** What keeps a step from being recorded, or null. */
export function refuseStep(
  record: PairingRecord,
  step: Pick<PairingStep, 'kind' | 'side' | 'on' | 'value'>,
  today: LocalDate,
): Refusal | null {
  const day = refuseDay(record, step.on, today, 'on');
  if (day !== null) return day;
  const closed = ofALiveOne.includes(step.kind) ? refuseAfterClosing(record, step.on, 'on') : null;
  if (closed !== null) return closed;
  const pause = refusePause(record, step);
  if (pause !== null) return pause;
  if (ofOneSide.includes(step.kind) && step.side === null)
    return { field: 'side', sentence: 'Say whose answer this is.' };
  if (step.kind === 'declined' && pairingStanding(record.steps, today).startedOn !== null) {
    return { field: 'kind', sentence: 'Both have said yes. Record instead that one of them asks to end.' };
  }
  if (step.kind === 'redefined' && !isOneOf(redefinitionOutcomes, step.value)) {
    return { field: 'value', sentence: 'Say what the two are to each other now.' };
  }
  if (step.kind === 'followed up' && step.value !== null && !isOneOf(followUpFindings, step.value)) {
    return { field: 'value', sentence: 'Choose what comes nearest to how it went on.' };
  }
  if (step.kind === 'asked to return' && step.value !== null && !isOneOf(returnAnswers, step.value)) {
    return { field: 'value', sentence: 'Choose what comes nearest to the answer.' };
  }
  if (!lookingAhead.includes(step.kind)) return null;
  if (step.value === null || !isLocalDate(step.value)) return { field: 'value', sentence: 'Say for which day.' };
  return step.value < step.on ? { field: 'value', sentence: 'This day is before the step itself.' } : null;
}

/** What keeps a pairing from entering a stage, or null. `stageIds` are those of its own programme. */
export function refuseMove(
  record: PairingRecord,
  move: { readonly stageId: StageId; readonly on: LocalDate },
  stageIds: readonly StageId[],
  today: LocalDate,
): Refusal | null {
  if (!stageIds.includes(move.stageId)) {
    return { field: 'stageId', sentence: 'This stage belongs to another programme.' };
  }
  const newest = record.stageEntries.at(-1);
  if (newest?.stageId === move.stageId) {
    return { field: 'stageId', sentence: 'The pairing is in this stage already.' };
  }
  if (newest !== undefined && move.on < newest.enteredOn) {
    return { field: 'on', sentence: 'The pairing came to its present stage after this day.' };
  }
  return refuseDay(record, move.on, today, 'on');
}

/** What keeps a pairing from being closed, or null. */
export function refuseClosing(record: PairingRecord, on: LocalDate, today: LocalDate): Refusal | null {
  if (pairingStanding(record.steps, today).endedOn !== null)
    return { field: 'on', sentence: 'This pairing has ended already.' };
  return refuseDay(record, on, today, 'on');
}

/** What keeps a check-in from being recorded, or null: it says something, and of no meeting after the day it was given. */
export function refuseCheckIn(
  record: PairingRecord,
  checkIn: Omit<CheckIn, 'id' | 'pairingId' | 'recordedAt' | 'supersededAt'>,
  today: LocalDate,
): Refusal | null {
  const { side: _, givenOn: __, channel: ___, source: ____, ...told } = checkIn;
  if (Object.values(told).every((answer) => answer === null)) {
    return { field: 'quality', sentence: 'Say at least one thing they told you.' };
  }
  for (const field of ['metOn', 'notMetSince'] as const) {
    const day = checkIn[field];
    if (day !== null && day > checkIn.givenOn) return { field, sentence: 'This day is after the check-in.' };
  }
  return refuseDay(record, checkIn.givenOn, today, 'givenOn');
}

/** What keeps a fact from being taken back, or null: a pairing always stands in some stage, and a closing has its reason. */
export function refuseTakingBack(record: PairingRecord, factId: string): Refusal | null {
  const closing = record.steps.find((step) => step.kind === 'closed');
  if (closing !== undefined && closing.id !== factId && takenBackWith(record, closing.id).includes(factId)) {
    return {
      field: 'factId',
      sentence: 'This reason belongs to the closing. Take back the closing, and it goes along.',
    };
  }
  const [only, ...others] = record.stageEntries;
  return only?.id === factId && others.length === 0
    ? { field: 'factId', sentence: 'A pairing is always in some stage, so its first one stays.' }
    : null;
}

/**
 * The facts that go when one is taken back: itself; the reason that was noted with a closing, because it would else go on
 * counting as a step towards an ending; what was agreed in one go; all of a goal or a commitment with its beginning.
 */
export function takenBackWith(record: PairingRecord, factId: string): readonly string[] {
  const closing = record.steps.find((step) => step.id === factId && step.kind === 'closed');
  if (closing === undefined) {
    return [
      ...new Set([
        factId,
        ...takenBackWithAgreed(record.steps, factId),
        ...withItsBeginning(record.goals, factId, ({ goalId }) => goalId),
        ...withItsBeginning(record.commitments, factId, ({ commitmentId }) => commitmentId),
      ]),
    ];
  }
  const reason = record.steps.findLast(
    (step) => step.kind === 'reason coded' && step.on === closing.on && step.value === closing.value,
  );
  return reason === undefined ? [factId] : [factId, reason.id];
}

const isOneOf = (list: readonly string[], value: string | null) => value !== null && list.includes(value);
