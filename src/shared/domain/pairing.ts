import type { CohortId, MatchRunId, PairingId, PersonId, StageId } from './ids.ts';
import type { Instant, LocalDate } from './local-date.ts';
import type { Role } from './person.ts';

/** Why a pairing exists. The list is a beginning: programmes may write their own. */
export const purposes = [
  'settling in',
  'working across functions',
  'reaching isolated people',
  'culture change',
  'rapid change and new technology',
  'growth in the job',
  'next career step',
] as const;

export interface Pairing {
  readonly id: PairingId;
  readonly cohortId: CohortId;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  readonly purpose: string | null;
  /** Agreed gap between meetings in days. */
  readonly cadenceDays: number;
  /** Planned length in days; null for open-ended or informal pairings. */
  readonly plannedLengthDays: number | null;
  readonly matchRunId: MatchRunId | null;
  readonly proposedOn: LocalDate;
}

/** The dated marks on a pairing's way, apart from sessions, check-ins and stage entries. */
export const stepKinds = [
  'consented',
  'declined',
  'rhythm agreed',
  'medium agreed',
  'point agreed',
  'length agreed',
  'agreement recorded',
  'next meeting planned',
  'paused',
  'resumed',
  'asked to end',
  'ending agreed',
  'closing conversation',
  'exit answered',
  'reason coded',
  'goal outcomes marked',
  'redefined',
  'followed up',
  'asked to return',
  'conflict waived',
  'support level set',
  'closed',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** The two steps that closing a pairing records, and nothing else does. */
export const closingSteps = ['reason coded', 'closed'] as const satisfies readonly StepKind[];
/** Steps that agreeing on points records, each with what was agreed, and setting a support level. */
export const settledSteps = [
  'rhythm agreed',
  'medium agreed',
  'point agreed',
  'length agreed',
  'support level set',
] as const satisfies readonly StepKind[];
/** Steps that are recorded in a way of their own: closing, what was settled, and the waiver of a conflict, which needs its reason. */
export const stepsOfTheirOwn = [
  ...closingSteps,
  ...settledSteps,
  'conflict waived',
] as const satisfies readonly StepKind[];
export type RecordableStep = Exclude<StepKind, (typeof stepsOfTheirOwn)[number]>;

/** How much attention a pairing gets from the coordinator for now. */
export const supportLevels = ['light', 'usual', 'close'] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** What a relationship becomes after its formal end; 'rematch' is the wish for another mentor. */
export const redefinitionOutcomes = ['peers', 'continue', 'new agreement', 'rematch', 'ended'] as const;
export type RedefinitionOutcome = (typeof redefinitionOutcomes)[number];

/** Why a pairing closes, without a word for whose doing it was. */
export const closingCauses = [
  'goals met',
  'goal met early',
  'agreed time is over',
  'role or place changed',
  'left the organisation',
  'needs changed',
  'the fit was not right',
  'asked to stop',
  'not recorded',
] as const;

/**
 * A fact recorded about a pairing carries the day it happened and the instant it was recorded, so that any past day
 * can be recomputed from what was known then. A correction sets `supersededAt` and adds a new one; nothing is rewritten.
 */
export interface RecordedFact {
  readonly id: string;
  readonly pairingId: PairingId;
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
}

export interface PairingStep extends RecordedFact {
  readonly kind: StepKind;
  /** Whose consent, answer or wish it was; null where it concerns both. */
  readonly side: Role | null;
  readonly on: LocalDate;
  /**
   * A day for 'next meeting planned', 'ending agreed' and, where one is meant, 'paused'; a code for 'reason coded', 'redefined'
   * and what was agreed, and where it was told for 'followed up' and 'asked to return'; days for 'rhythm agreed' and 'length
   * agreed'; the chain and the reason for 'conflict waived' (see conflict/waiver); else null.
   */
  readonly value: string | null;
}

export interface StageEntry extends RecordedFact {
  readonly stageId: StageId;
  readonly enteredOn: LocalDate;
  readonly reason: string | null;
}

export const sessionModes = ['in person', 'video', 'phone', 'other'] as const;
export type SessionMode = (typeof sessionModes)[number];

export const mentorRoles = ['coach', 'facilitate', 'counsel', 'network'] as const;
export type MentorRole = (typeof mentorRoles)[number];

/** A meeting of mentor and mentee. That it took place, never what was said. */
export interface Session extends RecordedFact {
  readonly heldOn: LocalDate;
  readonly minutes: number | null;
  readonly mode: SessionMode | null;
  readonly rolesExercised: readonly MentorRole[];
  readonly arrangedBy: Role | null;
}

export const fitAnswers = ['good', 'still deciding', 'not a good fit'] as const;
export type FitAnswer = (typeof fitAnswers)[number];

export const checkInChannels = ['call', 'in person', 'message', 'form'] as const;
export type CheckInChannel = (typeof checkInChannels)[number];

export const checkInSources = ['typed', 'imported'] as const;
/** Whether the coordinator wrote a check-in down or a file brought it. */
export type CheckInSource = (typeof checkInSources)[number];

/** What one side told the coordinator. Answers of 1 to 4; null is "not asked", never "bad". */
export interface CheckIn extends RecordedFact {
  readonly side: Role;
  /** The day the person gave it, never the day it was typed or imported. */
  readonly givenOn: LocalDate;
  readonly channel: CheckInChannel;
  readonly source: CheckInSource;
  readonly quality: 1 | 2 | 3 | 4 | null;
  readonly trust: 1 | 2 | 3 | 4 | null;
  readonly fit: FitAnswer | null;
  readonly goalsMoving: boolean | null;
  readonly wantsContact: boolean | null;
  /** "We met on this day", or "we have not met since this day". At most one of the two. */
  readonly metOn: LocalDate | null;
  readonly notMetSince: LocalDate | null;
}

export const goalStatuses = ['open', 'moving', 'met', 'set aside'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** How a goal stood from a day on. A goal is all entries of one `goalId`; the first is the day it was set. */
export interface GoalEntry extends RecordedFact {
  readonly goalId: string;
  /** A few neutral words, never what was talked about. */
  readonly label: string;
  readonly status: GoalStatus;
  readonly on: LocalDate;
}

export const commitmentStates = ['open', 'done', 'not done'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** That one side took something on, and what became of it; what it was is theirs. All entries of one `commitmentId`. */
export interface CommitmentEntry extends RecordedFact {
  readonly commitmentId: string;
  readonly side: Role;
  readonly agreedOn: LocalDate;
  /** Null for the next session. */
  readonly dueOn: LocalDate | null;
  readonly state: CommitmentState;
  readonly on: LocalDate;
}

export const contactChannels = ['call', 'in person', 'message'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const contactOutcomes = ['fine', 'worth another talk', 'not reached'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** That the coordinator spoke or wrote with one side or both, or tried to. Never what was said. */
export interface Contact extends RecordedFact {
  /** Null where it was with both. */
  readonly side: Role | null;
  readonly on: LocalDate;
  readonly channel: ContactChannel;
  readonly outcome: ContactOutcome;
}

/** The coordinator's own short next step on a pairing ("Call about the rhythm"). */
export interface Task extends RecordedFact {
  readonly words: string;
  readonly dueOn: LocalDate;
  /** Null while it is open. */
  readonly doneOn: LocalDate | null;
}

/** Everything recorded about one pairing, superseded facts included, each list in the order it happened. */
export interface PairingRecord {
  readonly pairing: Pairing;
  readonly stageEntries: readonly StageEntry[];
  readonly steps: readonly PairingStep[];
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly goals: readonly GoalEntry[];
  readonly commitments: readonly CommitmentEntry[];
  readonly contacts: readonly Contact[];
  /** In the order they are due. */
  readonly tasks: readonly Task[];
}

/** The record as it was known at an instant: later recordings dropped, later corrections not yet made. */
export function knownAt(record: PairingRecord, at: Instant): PairingRecord {
  return only(
    record,
    ({ recordedAt, supersededAt }) => recordedAt <= at && (supersededAt === null || supersededAt > at),
  );
}

/** The record as it is known now: all that was not corrected, whatever the clock said when it was recorded. */
export function knownNow(record: PairingRecord): PairingRecord {
  return only(record, ({ supersededAt }) => supersededAt === null);
}

function only(record: PairingRecord, counts: (fact: RecordedFact) => boolean): PairingRecord {
  const known = <Fact extends RecordedFact>(facts: readonly Fact[]) => facts.filter(counts);
  return {
    pairing: record.pairing,
    stageEntries: known(record.stageEntries),
    steps: known(record.steps),
    sessions: known(record.sessions),
    checkIns: known(record.checkIns),
    goals: known(record.goals),
    commitments: known(record.commitments),
    contacts: known(record.contacts),
    tasks: known(record.tasks),
  };
}
