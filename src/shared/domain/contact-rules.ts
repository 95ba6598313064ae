import type { LocalDate } from './local-date.ts';
import type { PairingRecord } from './pairing.ts';
import { type Refusal, refuseDay } from './recording-rules.ts';

/** What keeps a contact from being recorded, or null. After the end as well: people are asked how it went on. */
export function refuseContact(record: PairingRecord, on: LocalDate, today: LocalDate): Refusal | null {
  return refuseDay(record, on, today, 'on');
}

/** What keeps a next step from being planned, or null: it is for today or later. */
export function refuseTask(dueOn: LocalDate, today: LocalDate): Refusal | null {
  return dueOn < today ? { field: 'dueOn', sentence: 'This day has passed.' } : null;
}

/** The longest a next step may be: a few words, not a note about anybody. */
export const longestTask = 80;
