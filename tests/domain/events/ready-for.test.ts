import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../../src/shared/domain/events/programme-event.ts';
import { type Attended, isTrained, readyFor, trainingsFor } from '../../../src/shared/domain/events/ready-for.ts';
import type { EventId } from '../../../src/shared/domain/ids.ts';
import { addDays, localDate } from '../../../src/shared/domain/local-date.ts';
import { personId } from './an-event.ts';

const ada = personId('ada');
const on = (day: string, kind: Attended['kind'] = 'training for mentors', who = ada): Attended => ({
  personId: who,
  eventId: day as EventId,
  kind,
  title: kind,
  on: localDate(day),
});
const noted = (day: string | null) => ({ id: ada, trainedOn: day === null ? null : localDate(day) });

describe('readyFor', () => {
  it('counts the earlier of the day noted and a training attended', () => {
    expect(readyFor(noted('2026-03-01'), 'mentor', [on('2026-02-01')])).toMatchObject({
      since: '2026-02-01',
      through: { on: '2026-02-01' },
    });
    expect(readyFor(noted('2026-01-01'), 'mentor', [on('2026-02-01')])).toEqual({ since: '2026-01-01', through: null });
    const twice = [on('2026-04-01'), on('2026-02-01'), on('2026-03-01')];
    expect(readyFor(noted('2026-03-01'), 'mentor', twice).since).toBe('2026-02-01');
    expect(readyFor(noted(null), 'mentor', [])).toEqual({ since: null, through: null });
  });

  it('counts a training for its own side only, and either for a peer', () => {
    const mentee = on('2026-02-01', 'training for mentees');
    expect(readyFor(noted(null), 'mentor', [mentee]).since).toBeNull();
    expect(readyFor(noted(null), 'mentee', [mentee]).since).toBe('2026-02-01');
    expect(readyFor(noted(null), 'peer', [mentee]).since).toBe('2026-02-01');
  });

  it('takes nobody for trained because of a forum, a briefing, or somebody else’s training', () => {
    const nothing = [
      on('2026-02-01', 'mentors forum'),
      on('2026-02-01', 'briefing for managers'),
      on('2026-02-01', 'training for mentors', personId('ben')),
    ];
    expect(readyFor(noted(null), 'mentor', nothing)).toEqual({ since: null, through: null });
  });

  it('takes a day noted ahead for a plan', () => {
    expect(isTrained(noted('2026-12-01'), 'mentor', [], localDate('2026-11-16'))).toBe(false);
    expect(isTrained(noted('2026-11-16'), 'mentor', [], localDate('2026-11-16'))).toBe(true);
  });

  const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(localDate('2025-01-01'), days));
  const anAttended = fc.record({
    personId: fc.constantFrom(ada, personId('ben')),
    eventId: fc.constantFrom('one', 'two').map((id) => id as EventId),
    kind: fc.constantFrom(...eventKinds),
    title: fc.constant('Training'),
    on: anyDay,
  });
  const aPart = fc.constantFrom(...(Object.keys(trainingsFor) as (keyof typeof trainingsFor)[]));
  const aPerson = fc.record({ id: fc.constant(ada), trainedOn: fc.option(anyDay) });

  it('never depends on the order of the record, and more of it never makes anybody less ready', () => {
    fc.assert(
      fc.property(aPerson, aPart, fc.array(anAttended), anAttended, anyDay, (person, part, attended, more, day) => {
        const { since } = readyFor(person, part, attended);
        expect(readyFor(person, part, attended.toReversed()).since).toBe(since);
        if (isTrained(person, part, attended, day)) {
          expect(isTrained(person, part, [...attended, more], day)).toBe(true);
          expect(isTrained(person, part, attended, addDays(day, 1))).toBe(true);
        }
        const days = [person.trainedOn, ...attended.filter((one) => one.personId === ada).map((one) => one.on)];
        expect(since === null || days.includes(since)).toBe(true);
      }),
    );
  });
});
