import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { refuseEventTimes } from '../../../src/shared/domain/invitations/refuse-event-times.ts';
import { type InvitedEvent, toInvitation } from '../../../src/shared/domain/invitations/to-invitation.ts';
import { addDays, type Instant, localDate } from '../../../src/shared/domain/local-date.ts';
import { nastyText } from '../../support/message-arbitraries.ts';

const made = { at: '2026-11-23T08:00:05.120Z' as Instant, zone: { name: 'Europe/Berlin', minutesFromUtc: 60 } };
const meeting: InvitedEvent = {
  title: 'Mentoring: Amara Eze and Leo Park',
  day: localDate('2026-12-01'),
  start: '14:00',
  end: '15:00',
  place: null,
  about: null,
  uid: 'meeting-1',
};
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return { calendar, event: new ICAL.Event(events[0]) };
};

/** As a calendar file can hold it: line ends are one, and nothing unseen is kept. */
const kept = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n|\r|\u2028|\u2029/g, '\n')
    .replaceAll(/[\0-\x08\x0B-\x1F\x7F]/g, ' ');

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));
const two = (part: number) => String(part).padStart(2, '0');
const anyTime = fc.tuple(fc.nat(23), fc.nat(59)).map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);

describe('an invitation', () => {
  it('is read back by a calendar program field by field, whatever the names hold', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, anyDay, anyTime, (title, place, about, day, start) => {
        const { calendar, event } = read(
          toInvitation({ ...meeting, title, place, about, day, start, end: null }, made),
        );
        expect(event.summary).toBe(kept(title));
        expect(event.location).toBe(kept(place));
        expect(event.description).toBe(kept(about));
        expect(event.uid).toBe('meeting-1@mentor-desk');
        expect(event.startDate.toString()).toBe(`${day}T${start}:00`);
        expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
      }),
    );
  });

  it('keeps every line within 75 octets, ends it with CRLF, and never cuts a character', () => {
    fc.assert(
      fc.property(nastyText, (title) => {
        const bytes = Buffer.from(toInvitation({ ...meeting, title }, made), 'utf8');
        const text = bytes.toString('utf8');
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(text.match(/^SUMMARY:/gm)).toHaveLength(1);
      }),
    );
  });

  it('without a time takes the whole day and holds nobody up', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { event } = read(toInvitation({ ...meeting, day, start: null, end: null }, made));
        expect(event.startDate.isDate).toBe(true);
        expect(event.startDate.toString()).toBe(day);
        expect(event.endDate.toString()).toBe(addDays(day, 1));
        expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      }),
    );
  });

  it('says the time of the wall in its zone, and with that the moment for whoever is elsewhere', () => {
    const { calendar, event } = read(toInvitation(meeting, made));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
    event.startDate.zone = zone;
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-01T13:00:00.000Z');
    expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Berlin');
    const west = { name: 'America/St_Johns', minutesFromUtc: -210 };
    expect(toInvitation(meeting, { ...made, zone: west })).toContain('TZOFFSETTO:-0330\r\n');
  });

  it('without a zone is that time wherever it is opened', () => {
    const text = toInvitation(meeting, { ...made, zone: null });
    expect(text).toContain('DTSTART:20261201T140000\r\nDTEND:20261201T150000\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('carries the moment it was made in UTC, and differs by nothing else when it is made again', () => {
    const again = toInvitation(meeting, { ...made, at: '2026-11-24T09:00:00.000Z' as Instant });
    expect(toInvitation(meeting, made)).toContain('DTSTAMP:20261123T080005Z\r\n');
    expect(again.replace('20261124T090000Z', '20261123T080005Z')).toBe(toInvitation(meeting, made));
  });
});

it.each([
  ['25:00', null, 'start'],
  ['9:00', null, 'start'],
  ['14:00', '14:00', 'end'],
  ['14:00', '24:00', 'end'],
  [null, '15:00', 'start'],
])('times that no calendar takes are refused at their field: %s to %s', (start, end, field) => {
  expect(refuseEventTimes({ start, end })?.field).toBe(field);
  expect(refuseEventTimes({ start: '09:00', end: '10:30' })).toBeNull();
  expect(refuseEventTimes({ start: null, end: null })).toBeNull();
});
