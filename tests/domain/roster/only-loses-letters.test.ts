import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNameSpeltWorse, onlyLosesLetters } from '../../../src/shared/domain/roster/only-loses-letters.ts';
import { knownAs, planOf } from '../../support/plan-of.ts';

test('a form filled in without accents or capitals takes them from nobody', () => {
  const people = [knownAs('gael', { givenName: 'Gaël', familyName: 'Farouk', department: 'Operations' })];
  for (const said of [
    { givenName: 'gael', familyName: 'farouk', department: 'operations' },
    { givenName: 'GAEL', familyName: 'FAROUK' },
    { givenName: 'Gael', familyName: 'farouk' },
  ])
    expect(planOf([said], people).counts, JSON.stringify(said)).toMatchObject({ updates: 0, unchanged: 1 });
});

test('the better spelling still comes in, and so does a department that is an abbreviation', () => {
  const people = [knownAs('gael', { givenName: 'gael', familyName: 'FAROUK', department: 'It', jobTitle: 'Mcdonald' })];
  const [update] = planOf([{ givenName: 'Gaël', familyName: 'Farouk', department: 'IT' }], people).updates;
  expect(isNameSpeltWorse('VAN DER BERG', 'van der Berg')).toBe(false);
  expect(update?.changes.map(({ to }) => to)).toEqual(['Gaël', 'Farouk', 'IT']);
});

test('a text stripped of its accents and capitals is never news, and the text itself always is', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'A', 'ä', 'Ä', 's', 'é', 'É', 'o', ' ') });
  const stripped = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  fc.assert(
    fc.property(word, (text) => {
      const plain = stripped(text);
      expect(onlyLosesLetters(text, plain)).toBe(text !== plain);
      expect(onlyLosesLetters(plain, text)).toBe(false);
      expect(isNameSpeltWorse(text, plain)).toBe(text !== plain);
    }),
  );
});
