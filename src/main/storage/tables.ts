import type {
  CheckInRow,
  CommitmentEntryRow,
  ConcernRow,
  ContactRow,
  ExitAnswersRow,
  GoalEntryRow,
  NoteRow,
  PairingRow,
  PairingStepRow,
  SessionRow,
  StageEntryRow,
  StageTaskTickRow,
  TaskRow,
} from './rows-of-pairings.ts';

/** Column types as SQLite holds them, one interface per table. Rows stop in the repositories. */
type Flag = 0 | 1;
/** JSON text. */
type Json = string;

interface ProgrammeRow {
  id: string;
  name: string;
  kind: string;
  stage_model: string;
  planned_length_days: number | null;
  cadence_days: number;
  mentor_term: string;
  mentee_term: string;
  closed_on: string | null;
}

interface StageRow {
  id: string;
  programme_id: string;
  kind: string;
  name: string;
  position: number;
  expected_days: number;
  model: string;
  taken_out: Flag;
}

interface StageTaskRow {
  id: string;
  stage_id: string;
  position: number;
  text: string;
  taken_out: Flag;
}

interface CohortRow {
  id: string;
  programme_id: string;
  name: string;
  starts_on: string;
  ends_on: string | null;
  closed_on: string | null;
}

interface SettingRow {
  id: string;
  value: Json;
}

export interface PersonRow {
  id: string;
  given_name: string;
  family_name: string;
  email: string | null;
  external_id: string | null;
  job_title: string | null;
  job_function: string | null;
  department: string | null;
  location: string | null;
  time_zone: string | null;
  career_level: string | null;
  grade: number | null;
  languages: Json;
  skills_offered: Json;
  skills_wanted: Json;
  goals: Json;
  rhythm_days: number | null;
  mentor_capacity: number;
  mentee_need: number;
  trained_on: string | null;
  paused: Flag;
  left_on: string | null;
  facts: Json;
  manager_kind: 'person' | 'none' | 'unknown';
  manager_id: string | null;
  manager_said: string | null;
}

interface EnrolmentRow {
  id: string;
  person_id: string;
  cohort_id: string;
  role: string;
  registered_on: string;
}

interface ExclusionRow {
  id: string;
  one_id: string;
  other_id: string;
  reason: string;
}

interface WishRow {
  id: string;
  cohort_id: string;
  person_id: string;
  role: string;
  wished_id: string;
  rank: number;
  given_on: string;
}

interface MatchRunRow {
  id: string;
  cohort_id: string;
  made_at: string;
  input_hash: string;
  request: Json;
  result: Json;
}

/** What is said for the next matching of a cohort; the cohort is its key. */
interface MatchingRequestRow {
  id: string;
  request: Json;
}

interface MessageTemplateRow {
  id: string;
  name: string;
  about: string;
  mentor_subject: string | null;
  mentor_body: string | null;
  mentee_subject: string | null;
  mentee_body: string | null;
}

export interface SelfCheckRow {
  id: string;
  person_id: string;
  taken_on: string;
  patience: number;
  listening: number;
  expertise: number;
  self_awareness: number;
  recorded_at: string;
  superseded_at: string | null;
}

interface ReverseMarkRow {
  id: string;
  cohort_id: string;
  step: string;
  done_on: string;
}

/** What is not to be shown before a day: of a pairing or of a person, one of the two. */
interface SnoozeRow {
  id: string;
  pairing_id: string | null;
  person_id: string | null;
  rule: string;
  until_on: string;
}

interface ImportRow {
  kind: string;
  id: string;
  cohort_id: string;
  made_at: string;
  file_name: string;
  file_fingerprint: string;
  counts: Json;
  change_id: string;
}

interface ColumnMemoryRow {
  kind: string;
  everyone_is: string | null;
  header_fingerprint: string;
  mapping: Json;
  date_order: string | null;
  file_name: string;
}

interface RowMemoryRow {
  id: string;
  person_id: string;
}

interface ChangeRow {
  sequence: number;
  id: string;
  made_at: string;
  action: string;
  sentence: string;
  row_images: Json;
  undoes: string | null;
  undone_at: string | null;
}

interface AuditEntryRow {
  sequence: number;
  made_at: string;
  action: string;
  commitment: string;
  previous_hash: string;
  hash: string;
}

interface AuditPayloadRow {
  sequence: number;
  salt: string;
  payload: Json;
}

interface EventRow {
  id: string;
  programme_id: string;
  cohort_id: string | null;
  kind: string;
  title: string;
  held_on: string;
  starts_at: string | null;
  ends_at: string | null;
  place: string | null;
  purpose: string | null;
  state: string;
}

interface AttendanceRow {
  id: string;
  event_id: string;
  person_id: string;
  state: string;
}

interface MaterialRow {
  id: string;
  programme_id: string;
  title: string;
  kind: string;
  audience: string;
  status: string;
  status_on: string;
  kept_at: string | null;
  owner: string | null;
}

/** The tables a change may touch through the row writer; each has `id` as its key. */
export interface ProgrammeTables {
  programmes: ProgrammeRow;
  stages: StageRow;
  stage_tasks: StageTaskRow;
  cohorts: CohortRow;
  settings: SettingRow;
  people: PersonRow;
  enrolments: EnrolmentRow;
  exclusions: ExclusionRow;
  wishes: WishRow;
  match_runs: MatchRunRow;
  matching_requests: MatchingRequestRow;
  pairings: PairingRow;
  stage_entries: StageEntryRow;
  pairing_steps: PairingStepRow;
  sessions: SessionRow;
  check_ins: CheckInRow;
  exit_answers: ExitAnswersRow;
  reverse_marks: ReverseMarkRow;
  concerns: ConcernRow;
  notes: NoteRow;
  stage_task_ticks: StageTaskTickRow;
  goal_entries: GoalEntryRow;
  commitment_entries: CommitmentEntryRow;
  self_checks: SelfCheckRow;
  contacts: ContactRow;
  tasks: TaskRow;
  snoozes: SnoozeRow;
  row_memories: RowMemoryRow;
  message_templates: MessageTemplateRow;
  events: EventRow;
  attendance: AttendanceRow;
  materials: MaterialRow;
}

/** Everything in the database: the programme's tables, and the histories that no change rewrites. */
export interface Tables extends ProgrammeTables {
  imports: ImportRow;
  column_memories: ColumnMemoryRow;
  changes: ChangeRow;
  audit_entries: AuditEntryRow;
  audit_payloads: AuditPayloadRow;
}
