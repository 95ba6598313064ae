import type { LocalDate } from '../local-date.ts';
import type { FitAnswer, MentorRole, RedefinitionOutcome, SessionMode } from '../pairing.ts';
import type { Role } from '../person.ts';
import { type DateOrder, parseDate } from '../roster/parse-date.ts';
import { parseLine } from '../roster/parse-line.ts';
import { parseYesNo } from '../roster/parse-yes-no.ts';
import type { CellReading } from '../roster/roster-problem.ts';
import type { Cell } from '../roster/sheet.ts';
import {
  type ClosingCause,
  type Rating,
  readCause,
  readFit,
  readMentorRoles,
  readMinutes,
  readMode,
  readOutcome,
  readRating,
  readSide,
} from './read-answer.ts';
import { personRefs, type RecordField } from './record-field.ts';

/** What the single-answer columns of one row said, each in the type of its kind; a side of null is "both". */
export interface SaidRecord {
  readonly reporterSide: Role | null;
  readonly on: LocalDate;
  readonly minutes: number;
  readonly mode: SessionMode;
  readonly mentorRoles: readonly MentorRole[];
  readonly arrangedBy: Role | null;
  readonly quality: Rating;
  readonly trust: Rating;
  readonly fit: FitAnswer;
  readonly goalsMoving: boolean;
  readonly wantsContact: boolean;
  readonly metOn: LocalDate;
  readonly notMetSince: LocalDate;
  readonly endedOn: LocalDate;
  readonly declinedBy: Role | null;
  readonly cause: ClosingCause;
  readonly purpose: string;
  readonly outcome: RedefinitionOutcome;
}
export type SaidField = keyof SaidRecord;

type Readers = {
  readonly [Field in SaidField]: (cell: Cell, order: DateOrder | null) => CellReading<SaidRecord[Field]>;
};

/** How each single-answer column is read. Days follow the order the column was found, or said, to have. */
export const recordReaders: Readers = {
  reporterSide: readSide,
  on: parseDate,
  minutes: readMinutes,
  mode: readMode,
  mentorRoles: readMentorRoles,
  arrangedBy: readSide,
  quality: readRating,
  trust: readRating,
  fit: readFit,
  goalsMoving: parseYesNo,
  wantsContact: parseYesNo,
  metOn: parseDate,
  notMetSince: parseDate,
  endedOn: parseDate,
  declinedBy: readSide,
  cause: readCause,
  purpose: (cell) => parseLine(cell),
  outcome: readOutcome,
};

/** Whether a value can be what a column is taken for; a name can be anything, and a day of unclear order is a day. */
export function canBeRead(field: RecordField, cell: Cell): boolean {
  if (field === 'notUsed' || personRefs.some((ref) => ref === field)) return true;
  const reading = recordReaders[field as SaidField](cell, null);
  return reading.ok || reading.problem.code === 'DATE_AMBIGUOUS' || reading.problem.code === 'CAUSE_UNKNOWN';
}
