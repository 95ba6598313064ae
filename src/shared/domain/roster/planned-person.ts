import type { PersonId } from '../ids.ts';

/** Somebody a plan speaks of: known here, or the person of a row of the same file. */
export type PlannedPerson =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'row'; readonly row: number };
