import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseName } from '../../../src/shared/domain/roster/parse-name.ts';
import { outcome, readAs } from './read-as.ts';

test('names are read back in either order, particles included', () => {
  const word = fc.stringMatching(/^[A-Z][a-zé]{4,9}$/);
  const family = fc.tuple(fc.constantFrom('', 'van der ', 'von ', 'de '), word).map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, family, (givenName, familyName) => {
      for (const cell of [
        `${givenName} ${familyName}`,
        `${familyName}, ${givenName}`,
        `Dr. ${givenName}  ${familyName} `,
      ])
        expect([cell, outcome(parseName(cell))]).toEqual([cell, { givenName, familyName }]);
    }),
  );
});

test('names in one cell: family first with a comma, particles, titles, degrees, one word', () => {
  const name = (givenName: string, familyName: string) => ({ givenName, familyName });
  readAs(parseName, [
    ['Ada Lovelace', name('Ada', 'Lovelace')],
    ['Lovelace, Ada', name('Ada', 'Lovelace')],
    ['van Beethoven, Ludwig', name('Ludwig', 'van Beethoven')],
    ['Ludwig van Beethoven', name('Ludwig', 'van Beethoven')],
    ['Mary Ann Evans', name('Mary Ann', 'Evans')],
    ['Dr. Ada Lovelace, PhD', name('Ada', 'Lovelace')],
    ['Prof. Dr. Jürgen Groß', name('Jürgen', 'Groß')],
    ['Martin King, Jr.', name('Martin', 'King')],
    ['Priya', name('Priya', '')],
    ['  Ada \u00a0 Lovelace ', name('Ada', 'Lovelace')],
    ['__proto__', name('__proto__', '')],
    [7, 'NO_NAME'],
    ['...', 'NO_NAME'],
  ]);
});
