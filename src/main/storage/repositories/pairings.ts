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
import { type KeptRows, nothingKept } from '../kept-rows.ts';
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
export function pairingReader(db: Kysely<Tables>, kept: KeptRows) {
  const list = (): Promise<readonly Pairing[]> =>
    kept.answer('pairings', ['pairings'], async () =>
      (await db.selectFrom('pairings').selectAll().orderBy('proposed_on').orderBy('id').execute()).map(toPairing),
    );
  return {
    list,
    async find(id: PairingId): Promise<Pairing | null> {
      const row = await db.selectFrom('pairings').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toPairing(row) : null;
    },
    /** Every stage entry of every pairing, superseded ones included, in the order of their days. */
    async listStageEntries(): Promise<readonly StageEntry[]> {
      const all = db.selectFrom('stage_entries').selectAll();
      return (await all.orderBy('entered_on').orderBy('recorded_at').orderBy('id').execute()).map(toStageEntry);
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
      if (only !== undefined && kept === nothingKept) return readRecords(db, only);
      const records = await kept.records((some) => readRecords(db, some));
      const wanted = only === undefined ? null : new Set(only);
      const pairings = wanted === null ? await list() : (await list()).filter(({ id }) => wanted.has(id));
      return pairings.flatMap(({ id }) => records.get(id) ?? []);
    },
  };
}

/** Where each list of a record is read from; one line for each kind of fact, and its table is named in `kept-rows` too. */
const factLists = {
  stageEntries: { table: 'stage_entries', day: 'entered_on', toFact: toStageEntry },
  steps: { table: 'pairing_steps', day: 'happened_on', toFact: toStep },
  sessions: { table: 'sessions', day: 'held_on', toFact: toSession },
  checkIns: { table: 'check_ins', day: 'given_on', toFact: toCheckIn },
  goals: { table: 'goal_entries', day: 'happened_on', toFact: toGoalEntry },
  commitments: { table: 'commitment_entries', day: 'happened_on', toFact: toCommitmentEntry },
  contacts: { table: 'contacts', day: 'had_on', toFact: toContact },
  tasks: { table: 'tasks', day: 'due_on', toFact: toTask },
} as const satisfies { [List in FactList]: { table: FactTable; day: string; toFact: (row: never) => Fact<List> } };

type FactList = Exclude<keyof PairingRecord, 'pairing'>;
type Fact<List extends FactList> = PairingRecord[List][number];
type FactTable =
  | 'stage_entries'
  | 'pairing_steps'
  | 'sessions'
  | 'check_ins'
  | 'goal_entries'
  | 'commitment_entries'
  | 'contacts'
  | 'tasks';

async function readRecords(db: Kysely<Tables>, only?: readonly PairingId[]): Promise<readonly PairingRecord[]> {
  const all = db.selectFrom('pairings').selectAll().orderBy('proposed_on').orderBy('id');
  const pairings = await (only === undefined ? all : all.where('id', 'in', [...only])).execute();
  const lists: [FactList, ReadonlyMap<string, unknown[]>][] = [];
  for (const list of Object.keys(factLists) as FactList[]) lists.push([list, await factsByPairing(db, list, only)]);
  return pairings.map((row) => {
    const record: Record<string, unknown> = { pairing: toPairing(row) };
    for (const [list, of] of lists) record[list] = of.get(row.id) ?? [];
    return record as unknown as PairingRecord;
  });
}

/**
 * The facts of each pairing, in the order they happened; ties in the order recorded. Sorted here, a few at a time: the
 * database would sort a hundred thousand rows at once and take several times as long.
 */
async function factsByPairing(
  db: Kysely<Tables>,
  list: FactList,
  only: readonly PairingId[] | undefined,
): Promise<ReadonlyMap<string, unknown[]>> {
  const { table, day, toFact } = factLists[list];
  const plain = db as unknown as Kysely<Record<string, Record<string, string | number | null>>>;
  const all = plain.selectFrom(table as string).selectAll();
  const rows = await (only === undefined ? all : all.where('pairing_id', 'in', [...only])).execute();
  const facts = new Map<string, unknown[]>();
  for (const [id, own] of Map.groupBy(rows, (row) => row['pairing_id'] as string)) {
    own.sort((a, b) => inOrder(a, b, day) || inOrder(a, b, 'recorded_at') || inOrder(a, b, 'id'));
    facts.set(
      id,
      own.map((row) => toFact(row as never)),
    );
  }
  return facts;
}

function inOrder(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>, column: string): number {
  const [one, other] = [String(a[column]), String(b[column])];
  return one < other ? -1 : one > other ? 1 : 0;
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

const rolesSeen = new Map<string, readonly MentorRole[]>();

/** A handful of texts stands in a hundred thousand rows: each is parsed once. */
function rolesIn(json: string): readonly MentorRole[] {
  const seen = rolesSeen.get(json) ?? (JSON.parse(json) as readonly MentorRole[]);
  rolesSeen.set(json, seen);
  return seen;
}

function toSession(row: SessionRow): Session {
  return {
    ...fact(row),
    heldOn: row.held_on as LocalDate,
    minutes: row.minutes,
    mode: row.mode as SessionMode | null,
    rolesExercised: rolesIn(row.roles_exercised),
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
