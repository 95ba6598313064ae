import { expect, test } from 'vitest';
import { cellText } from '../../../src/shared/domain/roster/cell-text.ts';

test('the text of a cell holds nothing that nobody sees or that turns the line around: a name of these is none', () => {
  expect(cellText('\u202E')).toBe('');
  expect(cellText('A\u0000d\u202Ea\u2066')).toBe('Ada');
  expect(cellText('two\nlines\tand a tab')).toBe('two\nlines and a tab');
});
