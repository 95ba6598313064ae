import type { SealedText } from '../../shared/domain/sealed-text.ts';

/** Column types of everything that is recorded about a pairing. Rows stop in the repositories. */
type Flag = 0 | 1;
/** JSON text. */
type Json = string;

export interface PairingRow {
  id: string;
  cohort_id: string;
  mentor_id: string;
  mentee_id: string;
  purpose: string | null;
  cadence_days: number;
  planned_length_days: number | null;
  match_run_id: string | null;
  proposed_on: string;
}

interface Recorded {
  id: string;
  pairing_id: string;
  recorded_at: string;
  superseded_at: string | null;
}

export interface StageEntryRow extends Recorded {
  stage_id: string;
  entered_on: string;
  reason: string | null;
}

export interface PairingStepRow extends Recorded {
  kind: string;
  side: string | null;
  happened_on: string;
  value: string | null;
}

export interface SessionRow extends Recorded {
  held_on: string;
  minutes: number | null;
  mode: string | null;
  roles_exercised: Json;
  arranged_by: string | null;
}

export interface CheckInRow extends Recorded {
  side: string;
  given_on: string;
  channel: string;
  quality: number | null;
  trust: number | null;
  fit: string | null;
  goals_moving: Flag | null;
  wants_contact: Flag | null;
  met_on: string | null;
  not_met_since: string | null;
  source: string;
}

export interface GoalEntryRow extends Recorded {
  goal_id: string;
  label: string;
  status: string;
  happened_on: string;
}

export interface CommitmentEntryRow extends Recorded {
  commitment_id: string;
  side: string;
  agreed_on: string;
  due_on: string | null;
  state: string;
  happened_on: string;
}

/** The step whose answers these are is their key. */
export interface ExitAnswersRow {
  id: string;
  worth_the_time: number | null;
  goals: string | null;
  helped: Json;
  would_have_helped: Json;
}

/** Category, severity, referred_to and text hold sealed texts only. */
export interface ConcernRow {
  id: string;
  pairing_id: string;
  opened_on: string;
  status: string;
  next_review_on: string | null;
  closed_on: string | null;
  recorded_at: string;
  closing_recorded_at: string | null;
  category: SealedText;
  severity: SealedText;
  referred_to: SealedText;
  text: SealedText;
}

/** About a pairing or about a person, never both. */
export interface NoteRow {
  id: string;
  pairing_id: string | null;
  person_id: string | null;
  noted_on: string;
  recorded_at: string;
  text: SealedText;
}

/** A task of a stage that is done in one pairing. */
export interface StageTaskTickRow extends Recorded {
  task_id: string;
  done_on: string;
}

export interface ContactRow extends Recorded {
  side: string | null;
  had_on: string;
  channel: string;
  outcome: string;
}

export interface TaskRow extends Recorded {
  words: string;
  due_on: string;
  done_on: string | null;
}
