import type { Refusal } from '../recording-rules.ts';
import type { InvitedEvent } from './to-invitation.ts';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/u;

/** What keeps the times of an event from standing in a calendar, or null. */
export function refuseEventTimes({ start, end }: Pick<InvitedEvent, 'start' | 'end'>): Refusal | null {
  if (start !== null && !clockTime.test(start)) return { field: 'start', sentence: 'Write a time such as 14:30.' };
  if (end === null) return null;
  if (!clockTime.test(end)) return { field: 'end', sentence: 'Write a time such as 15:30.' };
  if (start === null) return { field: 'start', sentence: 'Say when it begins, too.' };
  return end > start ? null : { field: 'end', sentence: 'It has to end after it begins.' };
}
