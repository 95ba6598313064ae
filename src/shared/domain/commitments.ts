import { latestEntries } from './latest-entries.ts';
import type { LocalDate } from './local-date.ts';
import type { CommitmentEntry, CommitmentState, PairingRecord } from './pairing.ts';
import type { Role } from './person.ts';
import { type Refusal, refuseAfterClosing, refuseDay } from './recording-rules.ts';

/** Something one side took on, as it stands on a day; never what it was. */
export interface Commitment {
  readonly id: string;
  readonly side: Role;
  readonly agreedOn: LocalDate;
  /** Null for the next session. */
  readonly dueOn: LocalDate | null;
  readonly state: CommitmentState;
  /** The day its state is from. */
  readonly stateOn: LocalDate;
}

/** The commitments of a pairing as of a day, in the order they were made. */
export function commitmentsOn(entries: readonly CommitmentEntry[], on: LocalDate): readonly Commitment[] {
  return latestEntries(entries, ({ commitmentId }) => commitmentId, on).map(({ latest }) => ({
    id: latest.commitmentId,
    side: latest.side,
    agreedOn: latest.agreedOn,
    dueOn: latest.dueOn,
    state: latest.state,
    stateOn: latest.on,
  }));
}

/** How many stand in each state. */
export function countCommitments(commitments: readonly Commitment[]): Readonly<Record<CommitmentState, number>> {
  const count = (state: CommitmentState) => commitments.filter((one) => one.state === state).length;
  return { open: count('open'), done: count('done'), 'not done': count('not done') };
}

/** What keeps a commitment from being noted, or null. It may be for a day to come, not for one before it was made. */
export function refuseCommitment(
  record: PairingRecord,
  made: { readonly agreedOn: LocalDate; readonly dueOn: LocalDate | null },
  today: LocalDate,
): Refusal | null {
  const refusal =
    refuseDay(record, made.agreedOn, today, 'agreedOn') ?? refuseAfterClosing(record, made.agreedOn, 'agreedOn');
  if (refusal !== null) return refusal;
  return made.dueOn !== null && made.dueOn < made.agreedOn
    ? { field: 'dueOn', sentence: 'This day is before they agreed on it.' }
    : null;
}

/** What keeps the outcome of a commitment from being noted, or null. */
export function refuseSettling(
  record: PairingRecord,
  settled: { readonly commitmentId: string; readonly on: LocalDate },
  today: LocalDate,
): Refusal | null {
  const made = commitmentsOn(record.commitments, today).find(({ id }) => id === settled.commitmentId);
  if (made !== undefined && settled.on < made.agreedOn) {
    return { field: 'on', sentence: 'They agreed on it after this day.' };
  }
  return refuseDay(record, settled.on, today, 'on');
}
