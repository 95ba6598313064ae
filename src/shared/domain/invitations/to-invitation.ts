import { addDays, type Instant, type LocalDate } from '../local-date.ts';
import { calendarLine } from './calendar-line.ts';

/** Something on a day that people can put into their calendars. */
export interface InvitedEvent {
  readonly title: string;
  readonly day: LocalDate;
  /** 'HH:MM' by the clock on the wall; null for the whole day. */
  readonly start: string | null;
  /** Null where nobody said how long it takes. */
  readonly end: string | null;
  readonly place: string | null;
  readonly about: string | null;
  /** Stays with the event, so that a calendar that has it already does not show it twice. */
  readonly uid: string;
}

/** The time zone that clock stands in, and how far it is from UTC at the time of the event. */
export interface EventZone {
  /** 'Europe/Berlin' */
  readonly name: string;
  readonly minutesFromUtc: number;
}

/** What surrounds an invitation when it is written. */
export interface InvitationMade {
  readonly at: Instant;
  /** Null leaves the time without a zone: it is then that time wherever the file is opened. */
  readonly zone: EventZone | null;
}

/** The event as a calendar file (RFC 5545) with CRLF line ends, to be written as UTF-8. */
export function toInvitation(event: InvitedEvent, made: InvitationMade): string {
  const zone = event.start === null ? null : made.zone;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mentor Desk//Mentor Desk//EN',
    // To put into a calendar, not to answer: nobody would read the answers.
    'METHOD:PUBLISH',
    ...(zone === null ? [] : zoneLines(zone)),
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}@mentor-desk`,
    `DTSTAMP:${compact(made.at.slice(0, 19))}Z`,
    ...timeLines(event, zone),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
    ...(event.about === null ? [] : [`DESCRIPTION:${escaped(event.about)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(calendarLine).join('');
}

/** The days and times stand as they were said and are never counted over into another zone: no day can shift. */
function timeLines({ day, start, end }: InvitedEvent, zone: EventZone | null): readonly string[] {
  if (start === null) {
    return [
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      // A note in the calendar: it keeps nobody from being asked elsewhere.
      'TRANSP:TRANSPARENT',
    ];
  }
  const at = (time: string) => `${zone === null ? '' : `;TZID=${zone.name}`}:${compact(`${day}T${time}:00`)}`;
  return [`DTSTART${at(start)}`, ...(end === null ? [] : [`DTEND${at(end)}`])];
}

/** The zone as it is at the time of the event; programs that know its name go by that. */
function zoneLines({ name, minutesFromUtc }: EventZone): readonly string[] {
  const offset = sayOffset(minutesFromUtc);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

function sayOffset(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** '2026-11-23T14:00:00' → '20261123T140000' */
const compact = (text: string) => text.replaceAll(/[-:]/gu, '');

/** Text as a calendar file holds it: what means something there is marked, a new line is written \n, nothing unseen is kept. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n|\r|\u2028|\u2029/gu, '\n')
    .replaceAll(/[\0-\x08\x0B-\x1F\x7F]/gu, ' ')
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', String.raw`\n`);
}
