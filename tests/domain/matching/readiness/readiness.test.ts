import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../src/shared/domain/local-date.ts';
import { readiness } from '../../../../src/shared/domain/matching/readiness/readiness.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

const trainedOn = localDate('2026-01-15');

describe('readiness', () => {
  it('sets places against demand and leaves out those paused or gone', () => {
    const pool = poolOf(
      [somebody('Mei'), somebody('Lee'), somebody('Kai', { paused: true })],
      [somebody('Tom', { trainedOn }), somebody('Ana'), somebody('Ben', { leftOn: localDate('2026-02-01') })],
      {
        mentees: [
          { personId: id('Mei'), need: 2 },
          { personId: id('Lee'), need: 1 },
          { personId: id('Kai'), need: 1 },
        ],
      },
    );
    expect(readiness(pool)).toMatchObject({
      mentees: 2,
      mentorsAskedFor: 3,
      mentors: 2,
      places: 2,
      missingPlaces: 1,
      mentorsWithRoom: 2,
      untrainedMentors: ['Ana'],
      pausedMentors: [],
      leftMentors: ['Ben'],
      unknownManagers: [],
      nobodyMayMentor: [],
    });
  });

  it('counts every figure from the same places: those that the limits leave', () => {
    const [sales, site] = [{ department: 'Sales', skillsOffered: ['Budgets'] }, { location: 'Leeds' }];
    const mentors = ['Tom', 'Ana', 'Ben'].map((name) => somebody(name, { ...sales, ...site }));
    const mei = somebody('Mei', { skillsWanted: ['Budgets'], ...site });
    const found = readiness(poolOf([mei], mentors, { departmentLimits: [{ department: 'Sales', most: 1 }] }));
    if (!found.ok) throw new Error(found.sentence);
    const sum = (rows: readonly { places: number }[]) => rows.reduce((all, { places }) => all + places, 0);
    expect([found.places, found.skills.places]).toEqual([1, 1]);
    // Who has room has it whatever is asked for; what is kept empty is told by the limit that does it.
    expect([found.mentorsWithRoom, found.freePlaces]).toEqual([3, 3]);
    expect(found.unused).toEqual([
      { sentence: 'Your limit of 1 for Sales keeps 2 of the 3 free places there empty.', mentors: [] },
    ]);
    expect([sum(found.sites), sum(found.departments), sum(found.skills.rows)]).toEqual([1, 1, 1]);
  });

  it('names a mentor who paused and has left as left only, and neither as untrained', () => {
    const leftOn = localDate('2026-02-01');
    const mentors = [somebody('Tom', { paused: true, leftOn }), somebody('Ana', { paused: true })];
    expect(readiness(poolOf([somebody('Mei')], mentors))).toMatchObject({
      leftMentors: ['Tom'],
      pausedMentors: ['Ana'],
      untrainedMentors: [],
      mentors: 0,
    });
  });

  it('names the people whose manager is to be found out, also those above a participant', () => {
    const mei = somebody('Mei', { manager: { kind: 'person', id: id('Boss') } });
    const boss = somebody('Boss', { manager: { kind: 'unknown', said: 'the board?' } });
    const tom = somebody('Tom', { manager: { kind: 'person', id: id('Tom') } });
    const pool = poolOf([mei], [tom]);
    expect(readiness({ ...pool, people: [...pool.people, boss] })).toMatchObject({
      unknownManagers: ['Boss'],
      openLines: 1,
      loops: [['Tom']],
    });
  });

  it('names mentees whom nobody may mentor, though there are places enough', () => {
    const mei = somebody('Mei', { manager: { kind: 'person', id: id('Tom') } });
    expect(readiness(poolOf([mei], [somebody('Tom', { trainedOn })]))).toMatchObject({
      missingPlaces: 0,
      nobodyMayMentor: [
        { menteeId: 'Mei', why: 'Nobody may mentor Mei: the only mentor stands in one reporting line with them.' },
      ],
    });
  });
});
