import { describe, expect, it } from 'vitest';
import {
  byMonth,
  countsInWords,
  dayInMonth,
  inviteLabel,
  pastedSentence,
  readinessSentence,
  whenInWords,
} from '../../../src/renderer/features/events/event-words.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { EventPage, TrainingReadiness } from '../../../src/shared/ipc/routes/events.ts';
import { anEvent } from '../../domain/events/an-event.ts';

const none = { invited: 0, coming: 0, attended: 0, missed: 0, excused: 0 };
const page = (known: Partial<EventPage> = {}): EventPage => ({
  event: anEvent(),
  forWhom: '2026',
  counts: none,
  isAhead: true,
  hints: [],
  toInvite: 3,
  audience: 'mentors',
  ...known,
});

describe('the words about events', () => {
  it('say the right weekday, far back and ahead, whatever the zone', () => {
    const zone = process.env['TZ'];
    for (const tz of ['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
      process.env['TZ'] = tz;
      expect(['2026-11-16', '1969-12-31', '2028-02-29', '2026-03-29'].map(dayInMonth)).toEqual([
        'Mon 16',
        'Wed 31',
        'Tue 29',
        'Sun 29',
      ]);
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(whenInWords(anEvent())).toBe('Tue 17 November 2026, 16:00 to 17:30');
    expect(whenInWords(anEvent({ startsAt: null, endsAt: null }))).toBe('Tue 17 November 2026');
  });

  it('count who is expected before, and who came afterwards', () => {
    const counts = { ...none, invited: 2, coming: 1, attended: 3, excused: 1 };
    expect(countsInWords(page({ counts }))).toBe('1 coming, 2 invited, 1 excused');
    expect(countsInWords(page({ counts, event: anEvent({ state: 'held' }) }))).toBe(
      '3 attended, 1 excused, 1 coming, 2 invited',
    );
    expect(countsInWords(page())).toBe('Nobody on the list yet');
  });

  it('invite before, and only list once it was held; one of them is said as one', () => {
    expect(inviteLabel(page())).toBe('Invite all 3 mentors');
    const counts = { ...none, coming: 1 };
    expect(inviteLabel(page({ counts, toInvite: 1 }))).toBe('Invite the other mentor');
    expect(inviteLabel(page({ counts, toInvite: 1, audience: 'people' }))).toBe('Invite the other person');
    expect(inviteLabel(page({ counts, event: anEvent({ state: 'held' }) }))).toBe(
      'Put the other 3 mentors on the list',
    );
  });

  it('stand under their months in the order they come, never twice under one', () => {
    const rows = ['2026-12-01', '2026-12-20', '2027-01-05'].map((on) =>
      page({ event: anEvent({ on: localDate(on) }) }),
    );
    expect(byMonth(rows).map((month) => [month.title, month.rows.length])).toEqual([
      ['December 2026', 2],
      ['January 2027', 1],
    ]);
  });

  it('say how ready a cohort is without blaming anybody', () => {
    const of = (known: Partial<TrainingReadiness>) =>
      readinessSentence({
        rows: [],
        total: 0,
        ready: 0,
        missing: 0,
        managersBriefed: 0,
        managers: 0,
        toInvite: [],
        ...known,
      });
    expect(of({})).toBe('Nobody takes part in this cohort yet.');
    expect(of({ ready: 4 })).toBe('All 4 are trained for their part.');
    expect(of({ ready: 3, missing: 1, managers: 2, managersBriefed: 1 })).toBe(
      '3 of 4 are trained for their part. 1 of 2 line managers is briefed, which helps and is not required.',
    );
  });

  it('say what a pasted list holds', () => {
    expect(pastedSentence(12, 2, 1)).toBe('12 people found, 2 to choose and 1 not known here.');
    expect(pastedSentence(1, 0, 0)).toBe('1 person found.');
    expect(pastedSentence(0, 0, 0)).toBe('No name or address in this.');
  });
});
