import { inDayOrder } from './health/newest-fact.ts';
import type { StageId } from './ids.ts';
import type { Instant, LocalDate } from './local-date.ts';
import type { PairingRecord, StageEntry } from './pairing.ts';
import { type Refusal, refuseDay } from './recording-rules.ts';
import { sayDay } from './say-day.ts';

/** A stage entry as it should have been: `factId` names the one it puts right, null is one that was forgotten. */
export interface CorrectedEntry {
  readonly factId: string | null;
  readonly stageId: StageId;
  readonly on: LocalDate;
  readonly reason: string | null;
}

/**
 * What keeps a stage entry from being put right, or null. Entries keep their order, and no two that follow one another are of one
 * stage; `standIn` says which stage in use an entry counts for.
 */
export function refuseCorrection(
  record: PairingRecord,
  asked: CorrectedEntry,
  standIn: (id: StageId) => StageId,
  inUse: readonly StageId[],
  today: LocalDate,
): Refusal | null {
  const ordered = inDayOrder(record.stageEntries, (entry) => entry.enteredOn);
  const corrected = ordered.find((entry) => entry.id === asked.factId) ?? null;
  if (!inUse.includes(asked.stageId) && asked.stageId !== corrected?.stageId) {
    return { field: 'stageId', sentence: 'This stage is not in use in the programme.' };
  }
  if (corrected !== null && isSame(corrected, asked)) {
    return { field: 'on', sentence: 'This is what is recorded already.' };
  }
  const day = refuseDay(record, asked.on, today, 'on');
  if (day !== null) return day;
  const others = ordered.filter((entry) => entry !== corrected);
  const entry = { ...(corrected ?? unrecorded(record)), stageId: asked.stageId, enteredOn: asked.on };
  // Recorded last of all, so it comes last on its day.
  const after = inDayOrder([...others, { ...entry, recordedAt: theEnd }], (one) => one.enteredOn);
  const at = after.findIndex((one) => one.id === entry.id);
  const order = corrected === null ? null : refuseOrder(ordered, ordered.indexOf(corrected), at, asked.on);
  if (order !== null) return order;
  const isLike = (neighbour: StageEntry | undefined) =>
    neighbour !== undefined && standIn(neighbour.stageId) === standIn(asked.stageId);
  if (isLike(after[at - 1]))
    return { field: 'stageId', sentence: 'The pairing was in this stage already on that day.' };
  if (isLike(after[at + 1])) return { field: 'stageId', sentence: 'The next entry is of this stage already.' };
  return null;
}

const theEnd = '9999-12-31T23:59:59.999Z' as Instant;

function unrecorded({ pairing }: PairingRecord): StageEntry {
  return {
    id: 'not recorded yet',
    pairingId: pairing.id,
    recordedAt: theEnd,
    supersededAt: null,
    stageId: '' as StageId,
    enteredOn: pairing.proposedOn,
    reason: null,
  };
}

function isSame(entry: StageEntry, { stageId, on, reason }: CorrectedEntry): boolean {
  return entry.stageId === stageId && entry.enteredOn === on && entry.reason === reason;
}

function refuseOrder(ordered: readonly StageEntry[], was: number, is: number, on: LocalDate): Refusal | null {
  const [before, next] = [ordered[was - 1], ordered[was + 1]];
  if (is < was && before !== undefined) {
    const sentence = `The entry before it is of ${sayDay(before.enteredOn)}. This one cannot come before that.`;
    return { field: 'on', sentence };
  }
  if (is > was && next !== undefined) {
    const sentence =
      next.enteredOn === on
        ? 'Another entry follows on this day, and the two would change places. Take that one back first.'
        : `The entry after it is of ${sayDay(next.enteredOn)}. This one cannot come after that.`;
    return { field: 'on', sentence };
  }
  return null;
}

/** How an entry came to be corrected, from all that was ever recorded; null where it stands as it was first said. */
export function correctionOf(
  entries: readonly StageEntry[],
  entry: StageEntry,
  nameOf: (id: StageId) => string,
): string | null {
  const before = entries.find((one) => one.supersededAt === entry.recordedAt && one.id !== entry.id);
  if (before === undefined) return null;
  // A move made in passing is asked for its reason afterwards: that puts nothing right.
  const isReasonAdded = before.reason === null && before.stageId === entry.stageId;
  if (isReasonAdded && before.enteredOn === entry.enteredOn) return null;
  return `before, ${nameOf(before.stageId)} since ${sayDay(before.enteredOn)}`;
}
