import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Person, PersonFields, Role } from '../person.ts';

/** A person the vault knows, with their part in the cohort that is imported into. */
export interface KnownPerson {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly registeredOn: LocalDate | null;
}

/** What the coordinator said about one row (as the spreadsheet counts, from 1). */
export interface RowDecision {
  readonly row: number;
  readonly leaveOut?: boolean | undefined;
  readonly samePersonAs?: PersonId | 'someone else' | undefined;
  /** Another row that speaks of the same person; the two hold together. */
  readonly sameAsRow?: number | undefined;
  /** Fields of somebody known that stay as they are here, whatever the row says. */
  readonly keep?: readonly (keyof PersonFields)[] | undefined;
}
