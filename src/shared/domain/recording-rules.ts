import type { StageId } from './ids.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import type { CheckIn, PairingRecord, PairingStep, StepKind } from './pairing.ts';
import { closedOn } from './pairing-course.ts';

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

/** What keeps a step from being recorded, or null. */
export function refuseStep(
  record: PairingRecord,
  step: Pick<PairingStep, 'kind' | 'side' | 'on' | 'value'>,
  today: LocalDate,
): Refusal | null {
  const day = refuseDay(record, step.on, today, 'on');
  if (day !== null) return day;
  if (ofOneSide.includes(step.kind) && step.side === null)
    return { field: 'side', sentence: 'Say whose answer this is.' };
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
  if (record.stageEntries.at(-1)?.stageId === move.stageId) {
    return { field: 'stageId', sentence: 'The pairing is in this stage already.' };
  }
  return refuseDay(record, move.on, today, 'on');
}

/** What keeps a pairing from being closed, or null. */
export function refuseClosing(record: PairingRecord, on: LocalDate, today: LocalDate): Refusal | null {
  if (closedOn(record) !== null) return { field: 'on', sentence: 'This pairing is closed already.' };
  return refuseDay(record, on, today, 'on');
}

/** What keeps a check-in from being recorded, or null: nobody can tell of a meeting after the day they tell it. */
export function refuseCheckIn(
  record: PairingRecord,
  checkIn: Pick<CheckIn, 'givenOn' | 'metOn' | 'notMetSince'>,
  today: LocalDate,
): Refusal | null {
  for (const field of ['metOn', 'notMetSince'] as const) {
    const day = checkIn[field];
    if (day !== null && day > checkIn.givenOn) return { field, sentence: 'This day is after the check-in.' };
  }
  return refuseDay(record, checkIn.givenOn, today, 'givenOn');
}
