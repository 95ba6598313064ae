import { expect, it } from 'vitest';
import type { Role } from '../../../src/shared/domain/person.ts';
import { partByName, startingPart, withPart } from '../../../src/shared/domain/roster/everyone-is.ts';
import type { ParsedRow } from '../../../src/shared/domain/roster/parsed-row.ts';

it('a file or sheet named after one part gives it to everybody on it, and one named after both, or neither, to nobody', () => {
  expect(partByName('Mentors', 'Autumn.xlsx')).toBe('mentor');
  expect(partByName('Sheet1', 'mentee-sign_up 2026.csv')).toBe('mentee');
  expect(partByName('Mentees', 'mentors.xlsx')).toBe('mentee');
  expect(partByName('Mentors and mentees', 'mentors.xlsx')).toBeNull();
  expect(partByName('Staff', 'Mentoring programme.xlsx')).toBeNull();
});

it('a file named after the programme makes nobody a mentor', () => {
  const names = [
    'Mentor Programme 2026.xlsx',
    'mentor-program sign-ups.csv',
    'Mentor matching.xlsx',
    'Mentor_scheme.ods',
  ];
  expect(names.map((name) => partByName('Sheet1', name))).toEqual([null, null, null, null]);
  expect(partByName('Sheet1', 'Mentor programme, mentees.xlsx')).toBe('mentee');
  expect(partByName('Sheet1', 'Mentor sign-up.xlsx')).toBe('mentor');
});

it('the part said of earlier headings is never carried over to a file whose name says the other one', () => {
  expect(startingPart('mentee', 'mentor')).toBe('mentee');
  expect(startingPart(null, 'mentor')).toBe('mentor');
  expect(startingPart('mentor', null)).toBeNull();
  expect(startingPart('mentor', undefined)).toBe('mentor');
});

it('what a row says itself is never overruled, also where it says neither', () => {
  const row = (at: number, roles: readonly Role[] | null): ParsedRow => ({
    row: at,
    person: { fields: { givenName: 'Ada' }, roles, registeredOn: null, managerRef: null, wishes: [], place: null },
    problems: [],
  });
  const rows = [row(2, null), row(3, ['mentee']), row(4, []), { row: 5, person: null, problems: [] }];
  expect(withPart(rows, 'mentor').map(({ person }) => person?.roles)).toEqual([['mentor'], ['mentee'], [], undefined]);
  expect(withPart(rows, null)).toBe(rows);
});

it('a form that lets people choose their mentor makes nobody a mentor by its name', () => {
  const names = [
    'Choose your mentor (Responses) - Form Responses 1.csv',
    'Rank the mentors.csv',
    'Mentor wishes.xlsx',
    'Feedback for mentors.xlsx',
    'Who has a mentor.csv',
    'Mentor at Lyon office.csv',
  ];
  expect(names.map((name) => partByName('Sheet1', name))).toEqual(names.map(() => null));
  expect(partByName('Choose your mentor', 'mentors.csv')).toBeNull();
});

it('a list of several of them is one of them, wherever they are and whatever was added to its name', () => {
  expect(partByName('Sheet1', 'London mentors (final) v3.xlsx')).toBe('mentor');
  expect(partByName('Form Responses 1', 'Mentor list Q4.csv')).toBe('mentor');
  expect(partByName('Tabelle1', 'Anmeldung Mentee.xlsx')).toBe('mentee');
});
