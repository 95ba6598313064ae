import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from '../../../src/shared/domain/roster/cell-text.ts';

test('the text of a cell holds nothing that nobody sees or that turns the line around: a name of these is none', () => {
  expect(cellText('\u202E')).toBe('');
  expect(cellText('A\u0000d\u202Ea\u2066')).toBe('Ada');
  expect(cellText('two\nlines\tand a tab')).toBe('two\nlines and a tab');
});

test('half a letter or a place without a character is no text that a vault gives back otherwise than it was read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = Buffer.from(cellText(text), 'utf8').toString('utf8');
      expect(cellText(text)).toBe(kept);
      expect(kept).not.toMatch(/[\uFFFE\uFFFF]/u);
    }),
    { examples: [['a\uD800b'], ['\uDC00'], ['\uFFFE'], ['\uFFFF']] },
  );
});
