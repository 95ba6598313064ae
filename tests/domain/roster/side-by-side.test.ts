import { expect, it } from 'vitest';
import { unknownFields } from '../../../src/shared/domain/person.ts';
import { partsDiffer, sideBySide } from '../../../src/shared/domain/roster/side-by-side.ts';

const row = {
  fields: { givenName: 'Ada', familyName: 'King', email: 'ADA@example.org', department: 'Law', goals: [] },
  roles: null,
};
const known = {
  fields: { ...unknownFields, givenName: 'Ada', familyName: 'Lovelace', email: 'ada@example.org', location: 'Oslo' },
  roles: ['mentor'] as const,
};

it('sets a row beside a person field by field and marks only what contradicts, not silence or capital letters', () => {
  expect(sideBySide(row, known).map(({ field, here, there, differs }) => [field, here, there, differs])).toEqual([
    ['givenName', 'Ada', 'Ada', false],
    ['familyName', 'King', 'Lovelace', true],
    ['email', 'ADA@example.org', 'ada@example.org', false],
    ['department', 'Law', null, false],
    ['location', null, 'Oslo', false],
  ]);
});

it('finds no contradiction in a part nobody spoke of, or in the same two parts the other way round', () => {
  const both = { fields: {}, roles: ['mentor', 'mentee'] as const };
  expect(partsDiffer(row, known)).toBe(false);
  expect(partsDiffer(both, { fields: {}, roles: ['mentee', 'mentor'] })).toBe(false);
  expect(partsDiffer({ fields: {}, roles: ['mentee'] }, known)).toBe(true);
});
