import { expect, it } from 'vitest';
import { planImportedAttendance } from '../../../src/shared/domain/events/plan-imported-attendance.ts';
import type { ProgrammeEvent } from '../../../src/shared/domain/events/programme-event.ts';
import type { EventId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { anEvent, cohortId, personId, programmeId, today } from './an-event.ts';

const day = localDate('2026-11-10');
const event = (id: string, kind: ProgrammeEvent['kind'], known: Partial<ProgrammeEvent> = {}) =>
  anEvent({ id: id as EventId, kind, title: id, on: day, ...known });
const [ada, ben] = [personId('Ada'), personId('Ben')];
type Question = Parameters<typeof planImportedAttendance>[0];
const plan = (known: Partial<Question>) =>
  planImportedAttendance({
    trained: [ada, ben].map((id) => ({ personId: id, on: day })),
    isListOfAnEvent: true,
    cohort: { id: cohortId, programmeId },
    partsOf: (person) => (person === ada ? ['mentor'] : ['mentee']),
    events: [],
    attendance: [],
    today,
    ...known,
  }).map((one) => [one.event.title, one.event.kind, one.people]);

it('takes the only training of the day for the one that is meant, and of two the one of each part', () => {
  const mentors = event('m', 'training for mentors');
  expect(plan({ events: [mentors] })).toEqual([['m', 'training for mentors', [ada, ben]]]);
  expect(plan({ events: [mentors, event('n', 'training for mentees')] })).toEqual([
    ['m', 'training for mentors', [ada]],
    ['n', 'training for mentees', [ben]],
  ]);
  // Of two for one side nobody can say which it was.
  expect(plan({ events: [mentors, event('m2', 'training for mentors')] })).toEqual([]);
});

it('adds a training only for the list of an event, and for a side only where all are on it', () => {
  expect(plan({ isListOfAnEvent: false })).toEqual([]);
  expect(plan({})).toEqual([['Training', 'other', [ada, ben]]]);
  expect(plan({ partsOf: () => ['mentor'] })).toEqual([['Training for mentors', 'training for mentors', [ada, ben]]]);
  expect(plan({ partsOf: () => [] })).toEqual([['Training', 'other', [ada, ben]]]);
});

it('never looks at a forum, at what was called off, at another cohort, nor at a day to come', () => {
  const none = [
    event('f', 'mentors forum'),
    event('c', 'training for mentors', { state: 'called off' }),
    event('o', 'training for mentors', { cohortId: 'other' as never }),
  ];
  expect(plan({ events: none, isListOfAnEvent: false })).toEqual([]);
  expect(plan({ trained: [{ personId: ada, on: localDate('2026-11-17') }] })).toEqual([]);
});

it('brings nothing that is recorded already, so that the same file read twice does nothing more', () => {
  const mentors = event('m', 'training for mentors');
  const known = (state: 'attended' | 'invited') => [{ id: 'x', eventId: mentors.id, personId: ada, state }];
  expect(plan({ events: [mentors], attendance: known('attended') })).toEqual([['m', 'training for mentors', [ben]]]);
  expect(plan({ events: [mentors], attendance: known('invited') })).toEqual([
    ['m', 'training for mentors', [ada, ben]],
  ]);
});
