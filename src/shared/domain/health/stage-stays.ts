import { agreedLength } from '../agreement.ts';
import type { PairingId, StageId } from '../ids.ts';
import { type LocalDate, laterOf } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import { type Stage, scaledDays } from '../stage.ts';
import { currentStage } from './current-stage.ts';
import { followedUntil } from './followed-until.ts';
import { inDayOrder } from './newest-fact.ts';
import { pausedSpans, unpausedDays } from './paused-spans.ts';

/** One stay of a pairing in one stage; a stage that was entered twice has two. */
export interface StageStay {
  readonly pairingId: PairingId;
  readonly stageId: StageId;
  readonly enteredOn: LocalDate;
  /** The day of the next move, or of the end of following; null while the stay is running. */
  readonly leftOn: LocalDate | null;
  /** Unpaused days from entering to leaving, or to today. */
  readonly days: number;
  /** Days planned for this stage in a pairing of this length; not rounded. */
  readonly plannedDays: number;
}

/**
 * The stays of a pairing in its stages up to today, earliest first, from a record already as it was known. A pairing
 * without an entry is in the first stage since it was proposed. Throws RangeError for a stage that is not given.
 */
export function stageStays(record: PairingRecord, stages: readonly Stage[], today: LocalDate): readonly StageStay[] {
  const { pairing } = record;
  if (pairing.proposedOn > today) return [];
  const moves = inDayOrder(
    record.stageEntries.filter((entry) => entry.enteredOn <= today),
    (entry) => entry.enteredOn,
  ).map(({ stageId, enteredOn }) => ({ stageId, enteredOn }));
  if (moves.length === 0) {
    moves.push({ stageId: currentStage(record, stages, today).stage.id, enteredOn: pairing.proposedOn });
  }
  const stepsSoFar = record.steps.filter((step) => step.on <= today);
  const pauses = pausedSpans(stepsSoFar);
  const plannedLengthDays = agreedLength(pairing, stepsSoFar);
  const until = followedUntil(record, stages, today);
  return moves.map(({ stageId, enteredOn }, index) => {
    const stage = stages.find((one) => one.id === stageId);
    if (stage === undefined) throw new RangeError(`no such stage: ${stageId}`);
    const leftOn = moves[index + 1]?.enteredOn ?? (until === null ? null : laterOf(until, enteredOn));
    return {
      pairingId: pairing.id,
      stageId,
      enteredOn,
      leftOn,
      days: unpausedDays(enteredOn, leftOn ?? today, pauses),
      plannedDays: scaledDays(stage.expectedDays, plannedLengthDays),
    };
  });
}
