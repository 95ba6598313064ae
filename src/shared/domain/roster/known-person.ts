import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Person, PersonFields, Role } from '../person.ts';
import type { Wish } from '../wish.ts';
import type { WishField } from './roster-field.ts';

/** A person the vault knows, with their part in the cohort that is imported into. */
export interface KnownPerson {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly registeredOn: LocalDate | null;
  /** Whom they wish for in the cohort, the first choice first. */
  readonly wishes: readonly Pick<Wish, 'role' | 'wishedId' | 'rank'>[];
}

/** What can be kept as it is here, whatever a row says. */
export type KeepableField = keyof PersonFields | WishField;

/** What the coordinator said about one row (as the spreadsheet counts, from 1). */
export interface RowDecision {
  readonly row: number;
  readonly leaveOut?: boolean | undefined;
  readonly samePersonAs?: PersonId | 'someone else' | undefined;
  /** Another row that speaks of the same person; the two hold together. */
  readonly sameAsRow?: number | undefined;
  /** What was said of such a row in an earlier import does not count for it. */
  readonly askAgain?: boolean | undefined;
  /** Fields and wishes of somebody known that stay as they are here, whatever the row says. */
  readonly keep?: readonly KeepableField[] | undefined;
}
