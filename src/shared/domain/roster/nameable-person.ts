import type { Role } from '../person.ts';
import type { Identifying } from './person-index.ts';
import type { PlannedPerson } from './planned-person.ts';

/** Somebody a row may name, as the import leaves them. `at` is null when their row is not imported. */
export interface NameablePerson {
  readonly at: PlannedPerson | null;
  readonly fields: Identifying;
  readonly roles: readonly Role[];
}
