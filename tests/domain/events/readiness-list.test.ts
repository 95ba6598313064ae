import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../../src/shared/domain/events/audience-of.ts';
import type { Attendance, ProgrammeEvent } from '../../../src/shared/domain/events/programme-event.ts';
import { type ReadinessQuestion, readinessList } from '../../../src/shared/domain/events/readiness-list.ts';
import type { Attended } from '../../../src/shared/domain/events/ready-for.ts';
import type { EventId, PersonId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { Manager, Person, Role } from '../../../src/shared/domain/person.ts';
import { aPerson } from '../../support/a-person.ts';
import { anEvent, cohortId, personId, programmeId, today } from './an-event.ts';

const under = (name: string): Manager => ({ kind: 'person', id: personId(name) });
const named = (name: string, known: Partial<Person> = {}) =>
  aPerson({ id: personId(name), givenName: name, familyName: '', ...known });
const boss = named('Boss', { manager: { kind: 'none' } });
const ada = named('Ada', { manager: under('Boss') });
const ben = named('Ben', { manager: under('Boss') });
const cy = named('Cy', { trainedOn: localDate('2026-01-01') });
const gone = named('Gone', { leftOn: localDate('2026-11-01') });
const part = (name: string, role: Role) => ({ personId: personId(name), cohortId, role });
const training = anEvent({
  id: 'training' as EventId,
  kind: 'training for mentors',
  title: 'Training',
  on: localDate('2026-12-01'),
});
const sooner = anEvent({ ...training, id: 'sooner' as EventId, title: 'Sooner', on: localDate('2026-11-20') });
const invited = (eventId: string, who: string, state: Attendance['state'] = 'invited'): Attendance => ({
  id: `${eventId} ${who}`,
  eventId: eventId as EventId,
  personId: personId(who),
  state,
});

const ask = (known: Partial<ReadinessQuestion> = {}): ReadinessQuestion => ({
  cohort: { id: cohortId, programmeId },
  kind: 'one-to-one',
  enrolments: [part('Ada', 'mentor'), part('Ben', 'mentee'), part('Cy', 'mentor'), part('Gone', 'mentor')],
  people: [boss, ada, ben, cy, gone],
  attended: [],
  events: [training],
  attendance: [],
  today,
  ...known,
});

describe('the readiness of a cohort', () => {
  it('names first who still needs a training, then those who have had theirs, and nobody who has left', () => {
    expect(readinessList(ask()).map(({ name, part: as, since }) => [name, as, since])).toEqual([
      ['Ada', 'mentor', null],
      ['Ben', 'mentee', null],
      ['Boss', 'manager', null],
      ['Cy', 'mentor', '2026-01-01'],
    ]);
  });

  it('changes as soon as somebody is recorded to have attended', () => {
    const attended: Attended = {
      ...training,
      eventId: training.id,
      personId: personId('Ada'),
      on: localDate('2026-11-10'),
    };
    const row = readinessList(ask({ attended: [attended] })).find(({ name }) => name === 'Ada');
    expect(row).toMatchObject({ since: '2026-11-10', through: 'Training', next: null });
  });

  it('offers the first training to come of the right side, and the one they are expected at before any other', () => {
    const next = (known: Partial<ReadinessQuestion>) =>
      readinessList(ask({ events: [training, sooner], ...known })).find(({ name }) => name === 'Ada')?.next;
    expect(next({})).toMatchObject({ title: 'Sooner', state: null });
    expect(next({ attendance: [invited('training', 'Ada')] })).toMatchObject({ title: 'Training', state: 'invited' });
    expect(next({ attendance: [invited('sooner', 'Ada', 'excused')] })).toMatchObject({
      title: 'Training',
      state: null,
    });
    const none: readonly Partial<ProgrammeEvent>[] = [
      { state: 'called off' },
      { on: localDate('2026-11-15') },
      { kind: 'training for mentees' },
      { cohortId: 'another' as never },
    ];
    for (const known of none) expect(next({ events: [anEvent({ ...training, ...known })] })).toBeNull();
    expect(next({ events: [anEvent({ ...training, cohortId: null })] })).toMatchObject({ title: 'Training' });
  });

  it('counts somebody who is entered twice among peers once', () => {
    const rows = readinessList(
      ask({ kind: 'peer', enrolments: [part('Ada', 'mentor'), part('Ada', 'mentee')], people: [ada, boss] }),
    );
    expect(rows.map(({ name, part: as }) => [name, as])).toEqual([
      ['Ada', 'peer'],
      ['Boss', 'manager'],
    ]);
  });

  it('names everybody of the cohort who is here exactly once in each of their parts', () => {
    const names = ['Ada', 'Ben', 'Cy'] as const;
    const enrolments = fc.uniqueArray(
      fc.record({ who: fc.constantFrom(...names), role: fc.constantFrom<Role[]>('mentor', 'mentee') }),
      { selector: ({ who, role }) => `${who} ${role}` },
    );
    fc.assert(
      fc.property(enrolments, (those) => {
        const rows = readinessList(ask({ enrolments: those.map(({ who, role }) => part(who, role)) }));
        const told = rows.filter((row) => row.part !== 'manager').map((row) => `${row.name} ${row.part}`);
        expect(told.toSorted()).toEqual(those.map(({ who, role }) => `${who} ${role}`).toSorted());
      }),
    );
  });
});

describe('whom an event is for', () => {
  const people = new Map<PersonId, Person>([boss, ada, ben, cy, gone].map((person) => [person.id, person]));
  const { enrolments } = ask();
  const of = (kind: ProgrammeEvent['kind'], programme: ReadinessQuestion['kind'] = 'one-to-one') =>
    audienceOf(anEvent({ kind }), enrolments, people, programme);

  it('is the side of its kind, the managers, or everybody, without those who have left', () => {
    expect(of('mentors forum')).toEqual(['Ada', 'Cy']);
    expect(of('training for mentees')).toEqual(['Ben']);
    expect(of('briefing for managers')).toEqual(['Boss']);
    expect(of('launch')).toEqual(['Ada', 'Ben', 'Cy']);
    expect(of('training for mentors', 'peer')).toEqual(['Ada', 'Ben', 'Cy']);
  });
});
