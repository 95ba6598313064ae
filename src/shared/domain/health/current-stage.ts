import type { LocalDate } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import type { Stage } from '../stage.ts';
import { newestFact } from './newest-fact.ts';

/** The stage a pairing stands in and the day it came there. */
export interface CurrentStage {
  readonly stage: Stage;
  readonly enteredOn: LocalDate;
}

/**
 * The stage of the newest entry on or before today, whichever way the move went. A pairing without any entry yet stands
 * in the first stage since it was proposed. Throws RangeError for a stage that is not among those given.
 */
export function currentStage(
  record: Pick<PairingRecord, 'pairing' | 'stageEntries'>,
  stages: readonly Stage[],
  today: LocalDate,
): CurrentStage {
  const entry = newestFact(
    record.stageEntries.filter((one) => one.enteredOn <= today),
    (one) => one.enteredOn,
  );
  const stage =
    entry === null
      ? stages.toSorted((a, b) => a.position - b.position)[0]
      : stages.find((one) => one.id === entry.stageId);
  if (stage === undefined) throw new RangeError(`no such stage: ${entry?.stageId ?? 'the programme has none'}`);
  return { stage, enteredOn: entry?.enteredOn ?? record.pairing.proposedOn };
}
