import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleBookings, mayOverlap, sameDayHints } from '../../../src/shared/domain/events/booking-hints.ts';
import type { EventId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { wallTime } from '../../../src/shared/domain/wall-time.ts';
import { anEvent, personId } from './an-event.ts';

const forum = anEvent();
const at = (startsAt: string | null, endsAt: string | null) =>
  anEvent({
    id: 'other' as EventId,
    title: 'Launch',
    startsAt: startsAt === null ? null : wallTime(startsAt),
    endsAt: endsAt === null ? null : wallTime(endsAt),
  });

describe('two events on one day', () => {
  it('are told as a hint, with their times, and at the same time only where they are', () => {
    expect(sameDayHints(forum, [at('17:30', '18:00')])).toEqual(['On the same day: “Launch” (17:30 to 18:00).']);
    expect(sameDayHints(forum, [at('17:29', '18:00')])).toEqual(['At the same time: “Launch” (17:29 to 18:00).']);
    expect(sameDayHints(forum, [at(null, null)])).toEqual(['On the same day: “Launch”.']);
    expect(sameDayHints(forum, [{ ...at('16:00', null), state: 'called off' }])).toEqual([]);
    expect(sameDayHints(forum, [{ ...at('16:00', null), on: localDate('2026-11-18') }])).toEqual([]);
  });

  it('overlap both ways or not at all', () => {
    const aTime = fc.option(fc.constantFrom('09:00', '10:00', '11:00', '12:00').map(wallTime));
    const when = fc.record({
      on: fc.constantFrom('2026-11-17', '2026-11-18').map(localDate),
      startsAt: aTime,
      endsAt: aTime,
    });
    fc.assert(
      fc.property(when, when, (a, b) => {
        expect(mayOverlap(a, b)).toBe(mayOverlap(b, a));
      }),
    );
  });

  it('name who is expected at both, and nobody who is excused or was only at one', () => {
    const other = at('17:00', '18:00');
    const on = (eventId: EventId, who: string, state: 'coming' | 'excused') => ({
      id: `${eventId} ${who}`,
      eventId,
      personId: personId(who),
      state,
    });
    const list = [
      on(forum.id, 'Ada', 'coming'),
      on(other.id, 'Ada', 'coming'),
      on(forum.id, 'Ben', 'coming'),
      on(other.id, 'Ben', 'excused'),
      on(other.id, 'Cy', 'coming'),
    ];
    expect(doubleBookings(forum, [other], list, (id) => id)).toEqual([
      'Ada is also expected at “Launch” (17:00 to 18:00) that day.',
    ]);
  });
});
