import type { Material } from '../events/material.ts';
import type { ProgrammeEvent } from '../events/programme-event.ts';
import type { Enrolment, Person } from '../person.ts';
import type { Cohort, Programme } from '../programme.ts';
import type { Wish } from '../wish.ts';

/**
 * One thing a change wrote, as it was before and after. Only what people fill in themselves is among these: reasons, notes
 * and the facts of a pairing never are, so that no list of changes can tell them.
 */
export type Edit =
  | { readonly kind: 'person'; readonly before: Person; readonly after: Person }
  | { readonly kind: 'programme'; readonly before: Programme; readonly after: Programme }
  | { readonly kind: 'cohort'; readonly before: Cohort; readonly after: Cohort }
  | { readonly kind: 'event'; readonly before: ProgrammeEvent; readonly after: ProgrammeEvent }
  | { readonly kind: 'material'; readonly before: Material; readonly after: Material }
  | { readonly kind: 'enrolment'; readonly before: Enrolment | null; readonly after: Enrolment | null }
  | { readonly kind: 'wish'; readonly before: Wish | null; readonly after: Wish | null }
  /** Null before it was ever chosen. */
  | { readonly kind: 'setting'; readonly name: string; readonly before: unknown; readonly after: unknown };
