import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDate } from '../../src/shared/domain/local-date.ts';
import {
  refuseSelfCheck,
  type SelfCheckAnswer,
  selfCheckQuestions,
  selfCheckScale,
  selfCheckThemes,
  selfCheckWord,
  sumByTheme,
} from '../../src/shared/domain/self-check.ts';
import { selfCheckSheet } from '../../src/shared/domain/sheets/self-check-sheet.ts';

const answers = fc.array(fc.constantFrom<SelfCheckAnswer>(1, 2, 3, 4), {
  minLength: selfCheckQuestions.length,
  maxLength: selfCheckQuestions.length,
});

it('asks two questions of each theme, and every answer counts in its own theme alone', () => {
  for (const theme of selfCheckThemes) {
    expect(selfCheckQuestions.filter((one) => one.theme === theme)).toHaveLength(2);
  }
  fc.assert(
    fc.property(answers, fc.nat(selfCheckQuestions.length - 1), (given, at) => {
      const sums = sumByTheme(given);
      const total = Object.values(sums).reduce((sum, one) => sum + one, 0);
      expect(total).toBe(given.reduce<number>((sum, one) => sum + one, 0));
      const others = sumByTheme(given.map((answer, index) => (index === at ? 4 : answer)));
      for (const theme of selfCheckThemes) {
        if (theme !== selfCheckQuestions[at]?.theme) expect(others[theme]).toBe(sums[theme]);
      }
    }),
  );
  expect(() => sumByTheme([1, 2])).toThrow(RangeError);
});

it('says a sum in the words that were ticked, the lower one between two', () => {
  expect([2, 3, 4, 5, 6, 7, 8].map(selfCheckWord)).toEqual([
    'hardly yet',
    'hardly yet',
    'now and then',
    'now and then',
    'often',
    'often',
    'nearly always',
  ]);
});

it('is not of a day to come, and its blank form has every question with the whole scale', () => {
  const today = localDate('2026-11-16');
  expect(refuseSelfCheck(today, today)).toBeNull();
  expect(refuseSelfCheck(localDate('2026-11-17'), today)?.field).toBe('takenOn');
  const sheet = selfCheckSheet('Growing together', today);
  expect(sheet.parts.flatMap((part) => part.rated)).toHaveLength(8);
  expect(sheet.scale).toEqual(selfCheckScale);
});
