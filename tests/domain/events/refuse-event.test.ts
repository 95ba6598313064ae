import { describe, expect, it } from 'vitest';
import {
  refuseAttendance,
  refuseEvent,
  refuseEventState,
  refuseMovedEvent,
} from '../../../src/shared/domain/events/refuse-event.ts';
import { stateAfter } from '../../../src/shared/domain/events/state-after.ts';
import type { ProgrammeId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { wallTime } from '../../../src/shared/domain/wall-time.ts';
import { anEvent, personId, programmeId, today } from './an-event.ts';

const cohort = { programmeId };
const nameOf = (id: string) => id;

describe('an event', () => {
  it('ends after it starts, and does not end without a start', () => {
    const times = (startsAt: string | null, endsAt: string | null) =>
      refuseEvent(
        anEvent({
          startsAt: startsAt === null ? null : wallTime(startsAt),
          endsAt: endsAt === null ? null : wallTime(endsAt),
        }),
        cohort,
      );
    expect(times('16:00', '15:59')).toEqual({ field: 'endsAt', sentence: 'The end has to come after the start.' });
    expect(times('16:00', '16:00')?.field).toBe('endsAt');
    expect(times(null, '16:00')?.field).toBe('startsAt');
    for (const [starts, ends] of [
      ['16:00', '16:01'],
      ['16:00', null],
      [null, null],
    ] as const) {
      expect(times(starts, ends)).toBeNull();
    }
  });

  it('is for a cohort of its own programme', () => {
    expect(refuseEvent(anEvent(), { programmeId: 'other' as ProgrammeId })?.field).toBe('cohortId');
    expect(refuseEvent(anEvent({ cohortId: null }), null)).toBeNull();
  });

  it('is not held before its day, and once held does not move ahead', () => {
    expect(refuseEventState(anEvent(), 'held', [], today)?.field).toBe('state');
    expect(refuseEventState(anEvent({ on: today }), 'held', [], today)).toBeNull();
    expect(refuseMovedEvent({ state: 'held' }, anEvent(), cohort, today)?.field).toBe('on');
    expect(refuseMovedEvent({ state: 'planned' }, anEvent(), cohort, today)).toBeNull();
  });

  it('is not called off, nor planned again, while somebody is recorded as there', () => {
    const held = anEvent({ on: today, state: 'held' });
    expect(refuseEventState(held, 'called off', ['excused', 'attended'], today)?.field).toBe('state');
    expect(refuseEventState(held, 'planned', ['missed'], today)?.field).toBe('state');
    expect(refuseEventState(held, 'called off', ['excused', 'invited'], today)).toBeNull();
    expect(refuseEventState(held, 'held', [], today)?.sentence).toBe('This event is held already.');
  });
});

describe('attendance', () => {
  const marks = (...states: ('attended' | 'missed' | 'coming' | 'excused' | null)[]) =>
    states.map((state, at) => ({ personId: personId(`person ${at}`), state }));

  it('of an event to come tells who is expected, not who came', () => {
    expect(refuseAttendance(anEvent(), marks('coming', 'excused'), nameOf, today)).toBeNull();
    expect(refuseAttendance(anEvent(), marks('coming', 'attended'), nameOf, today)?.field).toBe('state');
    expect(refuseAttendance(anEvent(), marks('missed'), nameOf, today)?.field).toBe('state');
    expect(refuseAttendance(anEvent({ on: today }), marks('attended'), nameOf, today)).toBeNull();
  });

  it('names nobody twice', () => {
    const twice = [...marks('coming'), ...marks('excused')];
    expect(refuseAttendance(anEvent(), twice, nameOf, today)).toEqual({
      field: 'people',
      sentence: 'person 0 is named twice.',
    });
  });

  it('of an event called off is only taken away', () => {
    const off = anEvent({ on: localDate('2026-11-01'), state: 'called off' });
    expect(refuseAttendance(off, marks('attended'), nameOf, today)?.sentence).toContain('called off');
    expect(refuseAttendance(off, marks(null), nameOf, today)).toBeNull();
  });

  it('makes a planned event held as soon as it says who was there or not', () => {
    expect(stateAfter({ state: 'planned' }, marks('coming', 'attended'))).toBe('held');
    expect(stateAfter({ state: 'planned' }, marks('missed'))).toBe('held');
    expect(stateAfter({ state: 'planned' }, marks('coming', 'excused', null))).toBe('planned');
    expect(stateAfter({ state: 'held' }, marks('coming'))).toBe('held');
  });
});
