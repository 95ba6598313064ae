import { read, unread } from './cell-answer.ts';
import { isBlankCell } from './cell-text.ts';
import { looksLikePerson } from './looks-like-person.ts';
import { parseCareerLevel } from './parse-career-level.ts';
import { parseCount } from './parse-count.ts';
import { parseDate } from './parse-date.ts';
import { parseEmail } from './parse-email.ts';
import { parseGrade } from './parse-grade.ts';
import { parsePlace } from './parse-place.ts';
import { parseRhythm } from './parse-rhythm.ts';
import { parseRoles } from './parse-roles.ts';
import { parseStatus } from './parse-status.ts';
import { parseTimeZone } from './parse-time-zone.ts';
import { parseYesNo } from './parse-yes-no.ts';
import type { RosterField } from './roster-field.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

/** A day whose order is unclear is a day all the same. */
const day = (cell: Cell) => {
  const reading = parseDate(cell, null);
  return reading.ok || reading.problem.code === 'DATE_AMBIGUOUS' ? { ok: true as const, value: true } : reading;
};

const person = (cell: Cell) => (looksLikePerson(cell) ? read(true) : unread('PERSON_NOT_FOUND', ''));

const readers: Partial<Record<RosterField, (cell: Cell) => CellReading<unknown>>> = {
  email: parseEmail,
  trainedOn: day,
  attended: parseYesNo,
  registeredOn: day,
  leftOn: day,
  isMentor: parseYesNo,
  isMentee: parseYesNo,
  role: parseRoles,
  mentorCapacity: parseCount,
  menteeNeed: parseCount,
  status: parseStatus,
  answerPlace: parsePlace,
  rhythm: parseRhythm,
  timeZone: parseTimeZone,
  careerLevel: parseCareerLevel,
  mentorWishes: person,
  menteeWishes: person,
  grade: (cell) => (parseGrade(cell).ok ? parseGrade(cell) : parseGrade(cell, 'civil service')),
};

/**
 * Whether the values of a column can be what its heading says: 'yes' when at least half of them can be read as such,
 * 'no' when fewer can, 'open' when there are no values or any text would do.
 */
export function samplesFit(field: RosterField, samples: readonly Cell[]): 'yes' | 'no' | 'open' {
  const reader = readers[field];
  const said = samples.filter((cell) => !isBlankCell(cell));
  if (reader === undefined || said.length === 0) return 'open';
  return said.filter((cell) => reader(cell).ok).length * 2 >= said.length ? 'yes' : 'no';
}
