import { expect, test } from 'vitest';
import { holdsParts } from '../../../src/shared/domain/roster/names-part.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';

const meaningOf = (heading: string, ...values: Cell[]) =>
  suggestMapping(
    ['Name', heading],
    values.map((value, at) => [`Person ${'ABCDEFGH'[at]}`, value]),
  ).map(({ field, confidence }) => `${field}, ${confidence}`)[1];

test('a column of parts is one whatever stands above it, so that nobody is left without a part for a heading', () => {
  const parts = ['Mentor', 'Mentee', 'mentor', 'Mentee / Mentor', 'Observer'];
  for (const heading of ['Role in programme', 'Funktion im Haus', 'Shirt', 'Job title', ''])
    expect(meaningOf(heading, ...parts), heading).toBe('role, sure');
});

test('the ways programmes head that column are known before anything stands in it', () => {
  for (const heading of ['Role in programme', 'Role in our mentoring programme', 'Part', 'Participant type'])
    expect(meaningOf(heading), heading).toMatch(/^role/u);
});

test('job titles and sentences that only speak of a mentor make no column of parts', () => {
  expect(holdsParts(['Coach', 'Tutor', 'Coach'])).toBe(false);
  expect(holdsParts(['I would like a mentor', 'My mentor was great', 'Mentor'])).toBe(false);
  expect(holdsParts(['Mentor'])).toBe(false);
  expect(meaningOf('Job title', 'Coach', 'Learner support', 'Tutor')).toBe('jobTitle, sure');
});

test('a heading that names the part stands before a column that only looks like one', () => {
  const rows = [
    ['Ada', 'Mentor', 'Mentor'],
    ['Ben', 'Mentee', 'Mentor'],
  ];
  expect(suggestMapping(['Name', 'Last year', 'Role'], rows).map(({ field }) => field)).toEqual([
    'fullName',
    'notUsed',
    'role',
  ]);
});
