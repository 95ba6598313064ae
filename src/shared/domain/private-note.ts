import type { NoteId, PairingId, PersonId } from './ids.ts';
import type { Instant, LocalDate } from './local-date.ts';
import type { Refusal } from './recording-rules.ts';

/** Whom a private note is about. */
export type NoteSubject =
  | { readonly kind: 'pairing'; readonly id: PairingId }
  | { readonly kind: 'person'; readonly id: PersonId };

/** A note of the coordinator's own, without its text: that is sealed. */
export interface PrivateNote {
  readonly id: NoteId;
  readonly about: NoteSubject;
  readonly on: LocalDate;
  readonly recordedAt: Instant;
}

/** What keeps a note from standing at a day, or null. */
export function refuseNoteDay(on: LocalDate, today: LocalDate): Refusal | null {
  return on > today ? { field: 'on', sentence: 'This day is still to come.' } : null;
}
