import type { RecordField } from '../record-import/record-field.ts';
import { notUnderstood } from '../time-zone.ts';
import type { RosterField } from './roster-field.ts';

/** Everything that can be wrong with, or worth a look in, a row of a roster: each with one plain sentence. */
export const rosterProblemSentences = {
  NO_NAME: 'This row has no name, so nobody can be made of it.',
  EMAIL_UNREADABLE: 'This does not look like an e-mail address.',
  DATE_UNREADABLE: 'This cannot be read as a day.',
  DATE_AMBIGUOUS: 'This day can be read in two ways: please say whether the day or the month comes first.',
  YES_NO_UNREADABLE: 'This is neither a yes nor a no.',
  COUNT_UNREADABLE: 'This cannot be read as a number of people.',
  COUNT_TOO_LARGE: 'This number is larger than 99.',
  GRADE_UNREADABLE: 'This cannot be read as a grade.',
  LEVEL_UNKNOWN: 'This is not a career level known here.',
  STATUS_UNKNOWN: 'This does not say whether the person is working, on leave or has left.',
  TIME_ZONE_UNREADABLE: notUnderstood,
  RHYTHM_UNREADABLE: 'This does not say how often to meet.',
  ROLE_UNKNOWN: 'This says neither mentor nor mentee.',
  TEXT_TOO_LONG: 'This is too long for its field.',
  TOO_MANY_VALUES: 'This lists more than 60 things.',
  CELL_ERROR: 'The spreadsheet itself shows an error in this cell.',
  MANAGER_NOT_FOUND: 'The line manager named here is neither in the file nor among the people known.',
  MANAGER_AMBIGUOUS: 'More than one person fits the line manager named here.',
  MANAGER_NOT_IMPORTED: 'The line manager named here is in a row that is not being imported.',
  WISH_NOT_FOUND: 'The person wished for is neither in the file nor among the people known.',
  WISH_AMBIGUOUS: 'More than one person fits the wish; an address or a number tells them apart.',
  WISH_NOT_IMPORTED: 'The person wished for is in a row that is not being imported.',
  WISH_FOR_ONESELF: 'This row wishes for the person it is about.',
  WISH_TWICE: 'This row wishes for the same person twice; the better place counts.',
  MANAGERS_IN_CIRCLE: 'The people named here would report to each other in a circle.',
  OWN_MANAGER: 'This row names the person as their own line manager.',
  LEFT_WITHOUT_DAY: 'The person has left but no day is given; they are taken as paused.',
  SAME_IDENTITY_OTHER_NAME: 'The number or address is known, but under quite another name.',
  SAME_NAME_TWICE: 'Another person has the same name; number or address tell the two apart.',
  NO_ROLE: 'This row makes the person neither a mentor nor a mentee.',
  NOBODY_NAMED: 'This row does not say whom it is about.',
  PERSON_NOT_FOUND: 'Nobody here goes by this name, address or number.',
  PERSON_AMBIGUOUS: 'More than one person goes by this name; an address or a number tells them apart.',
  PERSON_DISPUTED: 'The name, address or number in this row belong to different people.',
  SAME_PERSON_TWICE: 'This row names one person as mentor and as mentee.',
  SIDE_UNCLEAR: 'This does not say on which side of the pairing the person answered.',
  PAIRING_NOT_FOUND: 'There is no pairing here that this row could be about.',
  PAIRING_AMBIGUOUS: 'More than one pairing could be meant; name both the mentor and the mentee.',
  NO_DAY: 'This row has no day.',
  NO_BEGINNING: 'This row does not say on which day the pairing began.',
  NO_END: 'This row does not say on which day the pairing ended.',
  SIDES_SWAPPED: 'Mentor and mentee stand the other way round here; the row is taken for the pairing the two have.',
  CANNOT_BE_RECORDED: 'This cannot be recorded as it stands.',
  RATING_UNREADABLE: 'This is not an answer from 1 to 4.',
  RATING_OTHER_SCALE: 'These answers are not on a scale from 1 to 4; please say for each what it is of 4.',
  FIT_UNREADABLE: 'This does not say whether the two fit.',
  MINUTES_UNREADABLE: 'This cannot be read as a length of up to a day.',
  MENTOR_ROLE_UNKNOWN: 'This names none of coach, facilitate, counsel and network.',
  CAUSE_UNKNOWN: 'This is not a reason known here; it is recorded as not known.',
  OUTCOME_UNREADABLE: 'This does not say what the two are to each other now.',
} as const;

export type RosterProblemCode = keyof typeof rosterProblemSentences;

/** What is wrong with one cell: the code and the text that stands there. */
export interface CellProblem {
  readonly code: RosterProblemCode;
  readonly value: string;
}

/** What reading one cell yields: a value, or a problem for the screen; never an exception. */
export type CellReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: CellProblem };

/** A problem in its place. `row` is counted from 1 as the spreadsheet counts; `column` from 0, null for the row. */
export interface RowProblem extends CellProblem {
  readonly row: number;
  readonly column: number | null;
  readonly field: RosterField | RecordField | null;
  /** True when the row cannot be imported because of it; otherwise it is imported without this cell. */
  readonly blocks: boolean;
  /** Whom the row is about, where that can be told. */
  readonly who?: string;
  /** Everybody a name in the cell fits, each with what would name them alone. */
  readonly fits?: readonly { readonly name: string; readonly said: string }[];
}
