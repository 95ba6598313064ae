import type { EventZone } from '../../shared/domain/invitations/to-invitation.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';

/** The machine's time zone by its name in the world's list, and how far it is from UTC on a day at a time. */
export function localZone(day: LocalDate, time: string): EventZone {
  return {
    name: new Intl.DateTimeFormat('en-GB').resolvedOptions().timeZone,
    // Without a zone in the text, a time is read by the clock here.
    minutesFromUtc: -new Date(`${day}T${time}:00`).getTimezoneOffset() || 0,
  };
}
