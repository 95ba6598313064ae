import type { LocalDate } from '../local-date.ts';
import type { CareerLevel, Role } from '../person.ts';
import { parseCareerLevel } from './parse-career-level.ts';
import { parseCount } from './parse-count.ts';
import { type DateOrder, parseDate } from './parse-date.ts';
import { parseEmail } from './parse-email.ts';
import { type GradeScale, parseGrade } from './parse-grade.ts';
import { parseLine } from './parse-line.ts';
import { type PersonName, parseName } from './parse-name.ts';
import { parsePlace } from './parse-place.ts';
import { parseRhythm } from './parse-rhythm.ts';
import { parseRoles } from './parse-roles.ts';
import { parseStatus, type WorkStatus } from './parse-status.ts';
import { parseTimeZone } from './parse-time-zone.ts';
import { parseYesNo } from './parse-yes-no.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

/** What the single-answer columns of one row said, each in the type of its kind. */
export interface SaidValues {
  readonly fullName: PersonName;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly externalId: string;
  readonly jobTitle: string;
  readonly jobFunction: string;
  readonly department: string;
  readonly location: string;
  readonly timeZone: string;
  readonly careerLevel: CareerLevel;
  readonly grade: number;
  /** The place of the answers in the row, where each answer has a row of its own. */
  readonly answerPlace: number;
  readonly rhythm: number;
  readonly role: readonly Role[];
  readonly isMentor: boolean;
  readonly isMentee: boolean;
  readonly mentorCapacity: number;
  readonly menteeNeed: number;
  readonly trainedOn: LocalDate;
  readonly attended: boolean;
  readonly registeredOn: LocalDate;
  readonly status: WorkStatus;
  readonly leftOn: LocalDate;
  readonly managerRef: string;
}
export type SingleField = keyof SaidValues;

/** What a column has to be looked at as a whole for. */
export interface ColumnSense {
  readonly dateOrder: DateOrder | null;
  readonly gradeScale: GradeScale;
}

type Reader<Field extends SingleField> = (cell: Cell, sense: ColumnSense) => CellReading<SaidValues[Field]>;
const day = (cell: Cell, { dateOrder }: ColumnSense) => parseDate(cell, dateOrder);
const shortLine = (cell: Cell) => parseLine(cell, 120);
const line = (cell: Cell) => parseLine(cell);

/** How each single-answer column is read. */
export const saidReaders: { readonly [Field in SingleField]: Reader<Field> } = {
  fullName: parseName,
  givenName: shortLine,
  familyName: shortLine,
  email: parseEmail,
  externalId: line,
  jobTitle: line,
  jobFunction: line,
  department: line,
  location: line,
  timeZone: parseTimeZone,
  careerLevel: parseCareerLevel,
  grade: (cell, { gradeScale }) => parseGrade(cell, gradeScale),
  answerPlace: parsePlace,
  rhythm: parseRhythm,
  role: parseRoles,
  isMentor: parseYesNo,
  isMentee: parseYesNo,
  mentorCapacity: parseCount,
  menteeNeed: parseCount,
  trainedOn: day,
  attended: parseYesNo,
  registeredOn: day,
  status: parseStatus,
  leftOn: day,
  managerRef: line,
};
