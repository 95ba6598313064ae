import { expect, it } from 'vitest';
import { missingColumn } from '../../src/shared/domain/missing-column.ts';

it('what is missing is said for each kind, one thing at a time', () => {
  expect(missingColumn('sessions', ['mentor'])).toBe('Say which column holds the day.');
  expect(missingColumn('check-ins', ['on', 'mentor'])).toBe('Say which column names who answered, or on which side.');
  expect(missingColumn('check-ins', ['on', 'mentee', 'reporterSide'])).toBeNull();
  expect(missingColumn('past pairings', ['mentor'])).toBe('Say which columns hold the mentor and the mentee.');
  expect(missingColumn('past pairings', ['mentor', 'mentee', 'on'])).toMatch(/days the pairings began and ended/u);
  expect(missingColumn('past pairings', ['mentor', 'mentee', 'on', 'endedOn'])).toBeNull();
  expect(missingColumn('declines', ['mentor', 'mentee'])).toBe('Say which column holds the day.');
});

it('names are needed to add people, and an address or a number will do for those who are known', () => {
  expect(missingColumn('people', ['email'])).toBe('Say which column holds the names.');
  expect(missingColumn('training', ['email'])).toBeNull();
  expect(missingColumn('training', ['department'])).toBe('Say which column holds the names, addresses or numbers.');
});
