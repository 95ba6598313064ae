import type { LocalDate } from '../local-date.ts';
import type { FitAnswer, MentorRole, RedefinitionOutcome, SessionMode } from '../pairing.ts';
import type { Role } from '../person.ts';
import { cellText } from '../roster/cell-text.ts';
import { type DateOrder, parseDate } from '../roster/parse-date.ts';
import { parseLine } from '../roster/parse-line.ts';
import { parseYesNo } from '../roster/parse-yes-no.ts';
import type { CellReading, RosterProblemCode } from '../roster/roster-problem.ts';
import type { Cell } from '../roster/sheet.ts';
import { type RatingScale, ratingScaleOf } from './rating-scale.ts';
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
import { personRefs, type RecordField, recordDayFields } from './record-field.ts';

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

/** What is known of a whole column before one of its cells is read. */
export interface ColumnManner {
  /** The order its days were found, or said, to have. */
  readonly order: DateOrder | null;
  readonly scale: RatingScale;
}

type Readers = {
  readonly [Field in SaidField]: (cell: Cell, manner: ColumnManner) => CellReading<SaidRecord[Field]>;
};

const readDay = (cell: Cell, { order }: ColumnManner) => parseDate(cell, order);
const readScaled = (cell: Cell, { scale }: ColumnManner) => readRating(cell, scale);

/** How each single-answer column is read. */
export const recordReaders: Readers = {
  reporterSide: readSide,
  on: readDay,
  minutes: readMinutes,
  mode: readMode,
  mentorRoles: readMentorRoles,
  arrangedBy: readSide,
  quality: readScaled,
  trust: readScaled,
  fit: readFit,
  goalsMoving: parseYesNo,
  wantsContact: parseYesNo,
  metOn: readDay,
  notMetSince: readDay,
  endedOn: readDay,
  declinedBy: readSide,
  cause: readCause,
  purpose: (cell) => parseLine(cell),
  outcome: readOutcome,
};

/** "2024" and "02/2024" belong in a column of days, and are asked about there. */
const partOfADay = /^(?:\d{1,2}[./-])?(?:19|20)\d{2}$/u;
/** What cannot be read and is all the same what the column holds. */
const askedAbout: ReadonlySet<RosterProblemCode> = new Set(['DATE_AMBIGUOUS', 'CAUSE_UNKNOWN', 'RATING_OTHER_SCALE']);

/** Whether a value can be what a column is taken for; a name can be anything, and what only has to be asked about is no other thing. */
export function canBeRead(field: RecordField, cell: Cell): boolean {
  if (field === 'notUsed' || personRefs.some((ref) => ref === field)) return true;
  if (recordDayFields.has(field) && partOfADay.test(cellText(cell))) return true;
  const scale = ratingScaleOf('', [cell]);
  const reading = recordReaders[field as SaidField](cell, { order: null, scale });
  return reading.ok || askedAbout.has(reading.problem.code);
}
