import type { Kysely } from 'kysely';
import type { CohortId, MatchRunId, PairingId, PersonId, StageId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import type {
  CheckIn,
  CheckInChannel,
  CheckInSource,
  CommitmentEntry,
  Contact,
  ContactChannel,
  ContactOutcome,
  FitAnswer,
  GoalEntry,
  MentorRole,
  Pairing,
  PairingRecord,
  PairingStep,
  Session,
  SessionMode,
  StageEntry,
  StepKind,
  Task,
} from '../../../shared/domain/pairing.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { RowWriter } from '../row-writer.ts';
import type {
  CheckInRow,
  CommitmentEntryRow,
  ContactRow,
  GoalEntryRow,
  PairingRow,
  PairingStepRow,
  SessionRow,
  StageEntryRow,
  TaskRow,
} from '../rows-of-pairings.ts';
import type { Tables } from '../tables.ts';

/** Pairings with everything recorded about them. Facts come in the order they happened; ties in the order recorded. */
export function pairingReader(db: Kysely<Tables>) {
  return {
    async list(): Promise<readonly Pairing[]> {
      return (await db.selectFrom('pairings').selectAll().orderBy('proposed_on').orderBy('id').execute()).map(
        toPairing,
      );
    },
    async find(id: PairingId): Promise<Pairing | null> {
      const row = await db.selectFrom('pairings').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toPairing(row) : null;
    },
    /** Every stage entry of every pairing, superseded ones included, in the order of their days. */
    async listStageEntries(): Promise<readonly StageEntry[]> {
      return ((await factsOf(db, 'stage_entries', 'entered_on', null)) as StageEntryRow[]).map(toStageEntry);
    },
    /** The steps of these kinds of every pairing, those left out that a correction has superseded. */
    async listSteps(kinds: readonly StepKind[]): Promise<readonly PairingStep[]> {
      const rows = await db
        .selectFrom('pairing_steps')
        .selectAll()
        .where('kind', 'in', [...kinds])
        .where('superseded_at', 'is', null)
        .orderBy('happened_on')
        .orderBy('recorded_at')
        .orderBy('id')
        .execute();
      return rows.map(toStep);
    },
    /** The records of these pairings, or of all. Superseded facts are included: `knownAt` decides what counts. */
    async listRecords(only?: readonly PairingId[]): Promise<readonly PairingRecord[]> {
      const one = only ?? null;
      const pairings = (await this.list()).filter((pairing) => one === null || one.includes(pairing.id));
      const [entries, steps, sessions, checkIns, goals, commitments, contacts, tasks] = [
        await factsOf(db, 'stage_entries', 'entered_on', one),
        await factsOf(db, 'pairing_steps', 'happened_on', one),
        await factsOf(db, 'sessions', 'held_on', one),
        await factsOf(db, 'check_ins', 'given_on', one),
        await factsOf(db, 'goal_entries', 'happened_on', one),
        await factsOf(db, 'commitment_entries', 'happened_on', one),
        await factsOf(db, 'contacts', 'had_on', one),
        await factsOf(db, 'tasks', 'due_on', one),
      ];
      const byPairing = <Row extends { pairing_id: string }>(rows: readonly Row[]) =>
        Map.groupBy(rows, (row) => row.pairing_id);
      const [entriesOf, stepsOf, sessionsOf, checkInsOf, goalsOf, commitmentsOf, contactsOf, tasksOf] = [
        byPairing(entries as StageEntryRow[]),
        byPairing(steps as PairingStepRow[]),
        byPairing(sessions as SessionRow[]),
        byPairing(checkIns as CheckInRow[]),
        byPairing(goals as GoalEntryRow[]),
        byPairing(commitments as CommitmentEntryRow[]),
        byPairing(contacts as ContactRow[]),
        byPairing(tasks as TaskRow[]),
      ];
      return pairings.map((pairing) => ({
        pairing,
        stageEntries: (entriesOf.get(pairing.id) ?? []).map(toStageEntry),
        steps: (stepsOf.get(pairing.id) ?? []).map(toStep),
        sessions: (sessionsOf.get(pairing.id) ?? []).map(toSession),
        checkIns: (checkInsOf.get(pairing.id) ?? []).map(toCheckIn),
        goals: (goalsOf.get(pairing.id) ?? []).map(toGoalEntry),
        commitments: (commitmentsOf.get(pairing.id) ?? []).map(toCommitmentEntry),
        contacts: (contactsOf.get(pairing.id) ?? []).map(toContact),
        tasks: (tasksOf.get(pairing.id) ?? []).map(toTask),
      }));
    },
  };
}

type FactTable =
  | 'stage_entries'
  | 'pairing_steps'
  | 'sessions'
  | 'check_ins'
  | 'goal_entries'
  | 'commitment_entries'
  | 'contacts'
  | 'tasks';

function factsOf(
  db: Kysely<Tables>,
  table: FactTable,
  day: string,
  only: readonly PairingId[] | null,
): Promise<unknown[]> {
  const plain = db as unknown as Kysely<Record<string, Record<string, string | number | null>>>;
  const all = plain.selectFrom(table).selectAll();
  return (only === null ? all : all.where('pairing_id', 'in', [...only]))
    .orderBy(day)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

/** Adds pairings and facts about them. A fact is never rewritten: a correction supersedes it. */
export function pairingWriter(rows: RowWriter) {
  return {
    add: (pairing: Pairing) =>
      rows.insert('pairings', {
        id: pairing.id,
        cohort_id: pairing.cohortId,
        mentor_id: pairing.mentorId,
        mentee_id: pairing.menteeId,
        purpose: pairing.purpose,
        cadence_days: pairing.cadenceDays,
        planned_length_days: pairing.plannedLengthDays,
        match_run_id: pairing.matchRunId,
        proposed_on: pairing.proposedOn,
      }),
    addStageEntry: (entry: StageEntry) =>
      rows.insert('stage_entries', {
        ...recorded(entry),
        stage_id: entry.stageId,
        entered_on: entry.enteredOn,
        reason: entry.reason,
      }),
    addStep: (step: PairingStep) =>
      rows.insert('pairing_steps', {
        ...recorded(step),
        kind: step.kind,
        side: step.side,
        happened_on: step.on,
        value: step.value,
      }),
    addSession: (session: Session) =>
      rows.insert('sessions', {
        ...recorded(session),
        held_on: session.heldOn,
        minutes: session.minutes,
        mode: session.mode,
        roles_exercised: JSON.stringify(session.rolesExercised),
        arranged_by: session.arrangedBy,
      }),
    addCheckIn: (checkIn: CheckIn) =>
      rows.insert('check_ins', {
        ...recorded(checkIn),
        side: checkIn.side,
        given_on: checkIn.givenOn,
        channel: checkIn.channel,
        quality: checkIn.quality,
        trust: checkIn.trust,
        fit: checkIn.fit,
        goals_moving: flag(checkIn.goalsMoving),
        wants_contact: flag(checkIn.wantsContact),
        met_on: checkIn.metOn,
        not_met_since: checkIn.notMetSince,
        source: checkIn.source,
      }),
    addGoalEntry: (entry: GoalEntry) =>
      rows.insert('goal_entries', {
        ...recorded(entry),
        goal_id: entry.goalId,
        label: entry.label,
        status: entry.status,
        happened_on: entry.on,
      }),
    addCommitmentEntry: (entry: CommitmentEntry) =>
      rows.insert('commitment_entries', {
        ...recorded(entry),
        commitment_id: entry.commitmentId,
        side: entry.side,
        agreed_on: entry.agreedOn,
        due_on: entry.dueOn,
        state: entry.state,
        happened_on: entry.on,
      }),
    /** What a pairing is for; it describes the pairing and is no fact of a day. */
    setPurpose: (id: PairingId, purpose: string | null) => rows.update('pairings', id, { purpose }),
    addContact: (contact: Contact) =>
      rows.insert('contacts', {
        ...recorded(contact),
        side: contact.side,
        had_on: contact.on,
        channel: contact.channel,
        outcome: contact.outcome,
      }),
    addTask: (task: Task) =>
      rows.insert('tasks', { ...recorded(task), words: task.words, due_on: task.dueOn, done_on: task.doneOn }),
    finishTask: (taskId: string, doneOn: LocalDate) => rows.update('tasks', taskId, { done_on: doneOn }),
    /** A correction: the fact stays as it was said, and stops counting from this instant. */
    supersede: (table: FactTable, factId: string, at: Instant) => rows.update(table, factId, { superseded_at: at }),
  };
}

const flag = (value: boolean | null) => (value === null ? null : value ? 1 : 0);
const answered = (value: number | null) => (value === null ? null : value === 1);

function recorded(fact: { id: string; pairingId: PairingId; recordedAt: Instant; supersededAt: Instant | null }) {
  return { id: fact.id, pairing_id: fact.pairingId, recorded_at: fact.recordedAt, superseded_at: fact.supersededAt };
}

function fact(row: { id: string; pairing_id: string; recorded_at: string; superseded_at: string | null }) {
  return {
    id: row.id,
    pairingId: row.pairing_id as PairingId,
    recordedAt: row.recorded_at as Instant,
    supersededAt: row.superseded_at as Instant | null,
  };
}

function toPairing(row: PairingRow): Pairing {
  return {
    id: row.id as PairingId,
    cohortId: row.cohort_id as CohortId,
    mentorId: row.mentor_id as PersonId,
    menteeId: row.mentee_id as PersonId,
    purpose: row.purpose,
    cadenceDays: row.cadence_days,
    plannedLengthDays: row.planned_length_days,
    matchRunId: row.match_run_id as MatchRunId | null,
    proposedOn: row.proposed_on as LocalDate,
  };
}

function toStageEntry(row: StageEntryRow): StageEntry {
  return { ...fact(row), stageId: row.stage_id as StageId, enteredOn: row.entered_on as LocalDate, reason: row.reason };
}

function toStep(row: PairingStepRow): PairingStep {
  return {
    ...fact(row),
    kind: row.kind as StepKind,
    side: row.side as Role | null,
    on: row.happened_on as LocalDate,
    value: row.value,
  };
}

function toSession(row: SessionRow): Session {
  return {
    ...fact(row),
    heldOn: row.held_on as LocalDate,
    minutes: row.minutes,
    mode: row.mode as SessionMode | null,
    rolesExercised: JSON.parse(row.roles_exercised) as readonly MentorRole[],
    arrangedBy: row.arranged_by as Role | null,
  };
}

function toCheckIn(row: CheckInRow): CheckIn {
  return {
    ...fact(row),
    side: row.side as Role,
    givenOn: row.given_on as LocalDate,
    channel: row.channel as CheckInChannel,
    quality: row.quality as CheckIn['quality'],
    trust: row.trust as CheckIn['trust'],
    fit: row.fit as FitAnswer | null,
    goalsMoving: answered(row.goals_moving),
    wantsContact: answered(row.wants_contact),
    metOn: row.met_on as LocalDate | null,
    notMetSince: row.not_met_since as LocalDate | null,
    source: row.source as CheckInSource,
  };
}

function toGoalEntry(row: GoalEntryRow): GoalEntry {
  return {
    ...fact(row),
    goalId: row.goal_id,
    label: row.label,
    status: row.status as GoalEntry['status'],
    on: row.happened_on as LocalDate,
  };
}

function toCommitmentEntry(row: CommitmentEntryRow): CommitmentEntry {
  return {
    ...fact(row),
    commitmentId: row.commitment_id,
    side: row.side as Role,
    agreedOn: row.agreed_on as LocalDate,
    dueOn: row.due_on as LocalDate | null,
    state: row.state as CommitmentEntry['state'],
    on: row.happened_on as LocalDate,
  };
}

function toContact(row: ContactRow): Contact {
  return {
    ...fact(row),
    side: row.side as Role | null,
    on: row.had_on as LocalDate,
    channel: row.channel as ContactChannel,
    outcome: row.outcome as ContactOutcome,
  };
}

function toTask(row: TaskRow): Task {
  return {
    ...fact(row),
    words: row.words,
    dueOn: row.due_on as LocalDate,
    doneOn: row.done_on as LocalDate | null,
  };
}
