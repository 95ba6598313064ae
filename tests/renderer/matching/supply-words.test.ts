import { describe, expect, it } from 'vitest';
import { supplyShare, supplyViews, supplyWord } from '../../../src/renderer/features/matching/supply-words.ts';
import type { Supply } from '../../../src/shared/domain/matching/readiness/supply.ts';
import type { ReadinessInWords } from '../../../src/shared/ipc/routes/matching-answers.ts';

const row = (name: string | null, wanted: number, places: number): Supply => ({
  name,
  wanted,
  places,
  missing: Math.max(0, wanted - places),
});

const views = (known: Partial<Pick<ReadinessInWords, 'skills' | 'departments' | 'sites'>>) =>
  supplyViews({
    skills: { rows: [], mentees: 0, places: 0, couldHaveOne: 0 },
    departments: [],
    sites: [],
    ...known,
  } as ReadinessInWords);

describe('places against wishes in words', () => {
  it('says in a word what the bar shows (caught: a bar as the only sign of what is short)', () => {
    expect([row('a', 2, 0), row('b', 3, 1), row('c', 1, 4), row('d', 0, 2)].map(supplyWord)).toEqual([
      'no place',
      '2 short',
      'enough',
      'none asked for',
    ]);
    expect([row('a', 2, 0), row('b', 3, 1), row('c', 1, 4), row('d', 0, 2)].map(supplyShare)).toEqual([
      0,
      33,
      100,
      null,
    ]);
  });

  it('says so in one line where nothing is recorded, and shows no table of nothing', () => {
    const [skills, departments, sites] = views({ sites: [row(null, 4, 3)] });
    expect(skills).toMatchObject({
      title: 'Skills: none recorded',
      sentence: 'Nobody who waits has named a skill to work on.',
    });
    expect(departments?.sentence).toBe('No department is recorded for those who take part.');
    expect(sites).toMatchObject({
      title: 'Sites: none recorded',
      sentence: 'No site is recorded for those who take part.',
      rows: [],
    });
  });

  it('never takes those of unknown department for a department that is short', () => {
    const [, departments] = views({ departments: [row('Sales', 1, 2), row(null, 4, 0)] });
    expect(departments).toMatchObject({
      title: 'Departments: places enough',
      sentence:
        'No department asks for more mentors than it has places. A mentor may well come from another department.',
    });
  });

  it('counts the places of the skills taken together once', () => {
    const rows = [row('a', 2, 1), row('b', 1, 1)];
    const [skills] = views({ skills: { rows, mentees: 2, places: 1, couldHaveOne: 1 } });
    expect(skills).toMatchObject({
      title: 'Skills: 1 of 2 who name any would go without',
      sentence:
        '2 mentees name skills; mentors who offer any of them have 1 place, each counted once. So at most 1 of them could have a mentor for a skill they named.',
      isOpenAtFirst: true,
    });
  });

  it('says what people could have before which skill is short (caught: "2 of 2 short" though everybody was placed with one)', () => {
    const short = [row('a', 3, 2), row('b', 3, 2)];
    const [each] = views({ skills: { rows: short, mentees: 3, places: 4, couldHaveOne: 3 } });
    expect(each).toMatchObject({
      title: 'Skills: one for everybody who names any',
      sentence:
        '3 mentees name skills; mentors who offer any of them have 4 places, each counted once. Each of them could have a mentor for a skill they named, though not for every skill.',
      isOpenAtFirst: false,
    });
    // One place under two skills is enough for either of two people, and not for both.
    const [both] = views({
      skills: { rows: [row('a', 1, 1), row('b', 1, 1)], mentees: 2, places: 1, couldHaveOne: 1 },
    });
    expect(both?.title).toBe('Skills: 1 of 2 who name any would go without');
    const [enough] = views({ skills: { rows: [row('a', 1, 1)], mentees: 1, places: 1, couldHaveOne: 1 } });
    expect(enough?.title).toBe('Skills: places enough');
  });
});
