import type { PairingId } from '../ids.ts';
import type { Instant, LocalDate } from '../local-date.ts';
import type { CheckIn, Pairing, PairingStep, Session, StageEntry } from '../pairing.ts';
import type { Cohort, Programme } from '../programme.ts';
import type { Stage } from '../stage.ts';
import type { ImportedFact } from './imported-fact.ts';
import type { PlannedRecord } from './plan-records.ts';

/** What has to be written for one planned row. */
export interface NewRecords {
  readonly pairing: Pairing | null;
  readonly stageEntries: readonly StageEntry[];
  readonly steps: readonly PairingStep[];
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
}

/** What the new records need and a file does not say. */
export interface RecordingPlace {
  readonly cohort: Cohort;
  readonly programme: Programme;
  /** The stages of the programme, in order. */
  readonly stages: readonly Stage[];
  readonly recordedAt: Instant;
  nextId(): string;
}

const nothing: NewRecords = { pairing: null, stageEntries: [], steps: [], sessions: [], checkIns: [] };

/** Turns a planned row into what is written, dated as the row says and recorded now. */
export function newRecords({ pairingId, fact }: PlannedRecord, place: RecordingPlace): NewRecords {
  if (fact.kind === 'past pairing' || fact.kind === 'decline') return earlierPairing(fact, place);
  if (pairingId === null) throw new Error('only pairings of earlier rounds are made by an import');
  const base = () => ({ id: place.nextId(), pairingId, recordedAt: place.recordedAt, supersededAt: null });
  switch (fact.kind) {
    case 'session': {
      const { kind: _, ...session } = fact;
      return { ...nothing, sessions: [{ ...base(), ...session }] };
    }
    case 'check-in': {
      const { kind: _, ...checkIn } = fact;
      return { ...nothing, checkIns: [{ ...base(), ...checkIn }] };
    }
    case 'exit answer': {
      const { side, on, outcome, isNew } = fact;
      const answered = { ...base(), kind: 'exit answered', side, on, value: null } as const;
      const redefined = { ...base(), kind: 'redefined', side: null, on, value: outcome } as const;
      return { ...nothing, steps: [...(isNew ? [answered] : []), ...(outcome === null ? [] : [redefined])] };
    }
    default:
      return fact satisfies never;
  }
}

/** A pairing that is over: in its first stage, agreed and closed, or declined. */
function earlierPairing(
  fact: Extract<ImportedFact, { kind: 'past pairing' | 'decline' }>,
  { cohort, programme, stages, recordedAt, nextId }: RecordingPlace,
): NewRecords {
  const id = nextId() as PairingId;
  const base = () => ({ id: nextId(), pairingId: id, recordedAt, supersededAt: null });
  const isDecline = fact.kind === 'decline';
  const proposedOn = isDecline ? fact.on : fact.begunOn;
  const step = (kind: PairingStep['kind'], on: LocalDate, rest: Partial<PairingStep> = {}): PairingStep => ({
    ...base(),
    kind,
    side: null,
    on,
    value: null,
    ...rest,
  });
  const [first] = stages;
  return {
    ...nothing,
    pairing: {
      id,
      cohortId: cohort.id,
      mentorId: fact.mentorId,
      menteeId: fact.menteeId,
      purpose: isDecline ? null : fact.purpose,
      cadenceDays: programme.cadenceDays,
      plannedLengthDays: programme.plannedLengthDays,
      matchRunId: null,
      proposedOn,
    },
    stageEntries: first === undefined ? [] : [{ ...base(), stageId: first.id, enteredOn: proposedOn, reason: null }],
    steps: isDecline
      ? [step('declined', fact.on, { side: fact.side })]
      : [
          step('consented', proposedOn),
          step('reason coded', fact.endedOn, { value: fact.cause }),
          step('closed', fact.endedOn, { value: fact.cause }),
        ],
  };
}
