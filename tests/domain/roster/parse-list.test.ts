import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseList } from '../../../src/shared/domain/roster/parse-list.ts';
import { separators, voteSeparator } from '../../../src/shared/domain/roster/vote-separator.ts';
import { outcome } from './read-as.ts';

test('lists are read back, whichever of the signs divides them', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.constantFrom(...separators), (list, separator) => {
      const cell = list.join(`${separator} `) + separator;
      expect(voteSeparator([cell])).toBe(separator);
      expect(outcome(parseList(cell, separator))).toEqual(list);
    }),
  );
});

test('a comma inside a sentence does not cut it, and the sign a form tool writes does', () => {
  const sentences = [
    'I hope to find my feet in the organisation, and to learn how decisions are really made here',
    'Becoming a better speaker in front of large groups, which I have always found hard to do',
  ];
  expect(voteSeparator(sentences)).toBe(null);
  expect(voteSeparator(['Leading, by example;Speaking;', 'Writing;'])).toBe(';');
  expect(voteSeparator(['Leading, Speaking', 'Writing'])).toBe(',');
  expect(voteSeparator(['Leading|||Speaking'])).toBe('|||');
  expect(voteSeparator(['Leading, by example|Speaking', 'Writing'])).toBe('|');
  expect(voteSeparator(['https://example.org/a'])).toBe(null);
  expect(outcome(parseList('a;b;c;', ';'))).toEqual(['a', 'b', 'c']);
  expect(outcome(parseList('Français; français ;FRANCAIS', ';'))).toEqual(['Français']);
});
