import type { LocalDate } from '../local-date.ts';
import type { PersonFields, Role } from '../person.ts';
import type { SaidWish } from './parse-wishes.ts';
import type { RosterField } from './roster-field.ts';
import type { RowProblem } from './roster-problem.ts';

/** What one row says about one person. Only what was said is here: an empty cell leaves its field out. */
export interface RosterRow {
  /** `leftOn: null` is a statement too: the row says the person works here. */
  readonly fields: Partial<PersonFields>;
  /** Null when the row says nothing about it; an empty list when it says neither. */
  readonly roles: readonly Role[] | null;
  /** The columns a part follows from where no column of the file says it outright. */
  readonly partsFrom?: Partial<Record<Role, readonly RosterField[]>>;
  readonly registeredOn: LocalDate | null;
  /** Name, e-mail address or number of the line manager, as written. */
  readonly managerRef: string | null;
  /** Whom they would like to be paired with, in the order of the columns. */
  readonly wishes: readonly SaidWish[];
  /** The place of what this row says, where each answer has a row of its own; else null. */
  readonly place: number | null;
}

export interface ParsedRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** Null when the row cannot be imported; a problem that blocks says why. */
  readonly person: RosterRow | null;
  readonly problems: readonly RowProblem[];
}
