import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careerLevels } from '../../../src/shared/domain/person.ts';
import { dateOrderOf } from '../../../src/shared/domain/roster/date-order-of.ts';
import { parseCareerLevel } from '../../../src/shared/domain/roster/parse-career-level.ts';
import { parseCount } from '../../../src/shared/domain/roster/parse-count.ts';
import { parseDate } from '../../../src/shared/domain/roster/parse-date.ts';
import { parseEmail } from '../../../src/shared/domain/roster/parse-email.ts';
import { gradeScaleOf, parseGrade } from '../../../src/shared/domain/roster/parse-grade.ts';
import { parseLine } from '../../../src/shared/domain/roster/parse-line.ts';
import { parseList } from '../../../src/shared/domain/roster/parse-list.ts';
import { parseName } from '../../../src/shared/domain/roster/parse-name.ts';
import { parseRhythm } from '../../../src/shared/domain/roster/parse-rhythm.ts';
import { parseRoles } from '../../../src/shared/domain/roster/parse-roles.ts';
import { parseStatus } from '../../../src/shared/domain/roster/parse-status.ts';
import { parseYesNo } from '../../../src/shared/domain/roster/parse-yes-no.ts';
import type { CellReading } from '../../../src/shared/domain/roster/roster-problem.ts';
import { rosterProblemSentences } from '../../../src/shared/domain/roster/roster-problem.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { separators, voteSeparator } from '../../../src/shared/domain/roster/vote-separator.ts';
import { cells, days } from '../../support/roster-arbitraries.ts';

/** The value read, or the code of the problem. */
const outcome = <Value>(reading: CellReading<Value>) => (reading.ok ? reading.value : reading.problem.code);
const readAs = <Value>(
  parse: (cell: Cell) => CellReading<Value>,
  wanted: readonly (readonly [Cell, Value | string])[],
) => {
  for (const [cell, value] of wanted) expect([cell, outcome(parse(cell))]).toEqual([cell, value]);
};
const slashed = (day: string, order: 'day-first' | 'month-first') => {
  const [year, month, date] = day.split('-').map(Number);
  return order === 'day-first' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
};

describe('what is printed is read back as it was', () => {
  test('days: as a date cell, ISO text, slashed in either order, with dots and with a time behind', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('day-first' as const, 'month-first' as const), (day, order) => {
        const printed: Cell[] = [
          { date: day },
          { date: `${day}T09:30:00` },
          day,
          day.replaceAll('-', ''),
          slashed(day, order),
          `${slashed(day, order)} 14:05:09`,
          `${slashed(day, order)} 2:05 PM`,
          slashed(day, 'day-first').replaceAll('/', '.'),
        ];
        for (const cell of printed) expect([cell, outcome(parseDate(cell, order))]).toEqual([cell, day]);
      }),
    );
  });

  test('addresses, counts, grades, career levels and rhythms', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.nat(99),
        fc.nat(1000),
        fc.constantFrom(...careerLevels),
        fc.integer({ min: 1, max: 365 }),
        (email, count, grade, level, gap) => {
          expect(outcome(parseEmail(email))).toBe(email);
          for (const cell of [count, String(count), `up to ${count}`]) expect(outcome(parseCount(cell))).toBe(count);
          for (const cell of [grade, String(grade), `Band ${grade}`]) expect(outcome(parseGrade(cell))).toBe(grade);
          expect(outcome(parseCareerLevel(level))).toBe(level);
          for (const cell of [gap, `every ${gap} days`]) expect(outcome(parseRhythm(cell))).toBe(gap);
        },
      ),
    );
  });

  test('names in either order, particles included', () => {
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

  test('lists, whichever of the signs divides them', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.constantFrom(...separators), (list, separator) => {
        const cell = list.join(`${separator} `) + separator;
        expect(voteSeparator([cell])).toBe(separator);
        expect(outcome(parseList(cell, separator))).toEqual(list);
      }),
    );
  });
});

test('no cell of any kind makes a reading throw, and every problem has its sentence', () => {
  const parsers: ((cell: Cell) => CellReading<unknown>)[] = [
    parseName,
    parseEmail,
    parseYesNo,
    (cell) => parseDate(cell, null),
    parseCount,
    (cell) => parseGrade(cell),
    parseCareerLevel,
    parseStatus,
    parseRhythm,
    parseRoles,
    (cell) => parseList(cell, ';'),
    (cell) => parseLine(cell),
  ];
  fc.assert(
    fc.property(cells, (cell) => {
      for (const parse of parsers) {
        const reading = parse(cell);
        if (!reading.ok) expect(Object.hasOwn(rosterProblemSentences, reading.problem.code)).toBe(true);
      }
    }),
  );
});

test('a day that reads both ways is a problem until somebody says which comes first', () => {
  expect(outcome(parseDate('3/4/2026', null))).toBe('DATE_AMBIGUOUS');
  expect(outcome(parseDate('3/4/2026', 'day-first'))).toBe('2026-04-03');
  expect(outcome(parseDate('3/4/2026', 'month-first'))).toBe('2026-03-04');
  readAs(
    (cell) => parseDate(cell, null),
    [
      ['25/4/2026', '2026-04-25'],
      ['4/25/26', '2026-04-25'],
      ['5/5/2026', '2026-05-05'],
      ['3.4.2026', '2026-04-03'],
      ['3.4.26', '2026-04-03'],
      ['5 March 2026', '2026-03-05'],
      ['March 5, 2026', '2026-03-05'],
      ['Thursday, March 5, 2026', '2026-03-05'],
      ['5. März 2026', '2026-03-05'],
      ['1er août 2026', '2026-08-01'],
      ['5 de mayo de 2026', '2026-05-05'],
      ['5-Mar-26', '2026-03-05'],
      ['2026/03/05 9:12:44 AM MEZ', '2026-03-05'],
      ['2024/11/03 9:12:44 PM GMT+1', '2024-11-03'],
      ['30/2/2026', 'DATE_UNREADABLE'],
      ['2026-02-30', 'DATE_UNREADABLE'],
      ['soon', 'DATE_UNREADABLE'],
      [46000, 'DATE_UNREADABLE'],
    ],
  );
});

test('a day that cannot be read in the chosen order is not quietly read in the other', () => {
  expect(outcome(parseDate('4/25/2026', 'day-first'))).toBe('DATE_UNREADABLE');
});

test('the order of a column follows from days that leave no doubt, and is asked for when none does', () => {
  expect(dateOrderOf(['3/4/2026', '25/4/2026 10:00'])).toBe('day-first');
  expect(dateOrderOf(['3/4/2026', '4/25/2026'])).toBe('month-first');
  expect(dateOrderOf(['3/4/2026', '5/6/2026'])).toBe('either');
  expect(dateOrderOf(['25/4/2026', '4/25/2026'])).toBe('either');
  expect(dateOrderOf(['2026-04-03', { date: '2026-04-03' }, '3.4.2026', '5/5/2026', 'soon', null])).toBe('none');
});

test('yes and no are known in their many spellings, and nothing else is taken for one', () => {
  for (const cell of ['yes', 'Y', 'TRUE', '1', 1, true, 'x', '✓', 'Ja', 'Oui', 'Sí', 'si', 'Yes, happy to'])
    expect([cell, outcome(parseYesNo(cell))]).toEqual([cell, true]);
  for (const cell of ['no', 'N', 'false', '0', 0, false, 'Nein', 'Non', 'No, not this time'])
    expect([cell, outcome(parseYesNo(cell))]).toEqual([cell, false]);
  for (const cell of ['perhaps', '1-2', 'N. Smith', 2, '']) expect(outcome(parseYesNo(cell))).toBe('YES_NO_UNREADABLE');
});

test('of a range of people the upper end counts, and a phrase gives its number', () => {
  readAs(parseCount, [
    ['2-3', 3],
    ['1 or 2', 2],
    ['up to 2', 2],
    ['max. 3 mentees', 3],
    ['5+', 5],
    ['zwei', 2],
    ['none', 0],
    [2, 2],
    ['2.0', 2],
    ['1.5', 'COUNT_UNREADABLE'],
    ['-1', 'COUNT_UNREADABLE'],
    ['1, 2 or 3', 'COUNT_UNREADABLE'],
    ['some', 'COUNT_UNREADABLE'],
    ['250', 'COUNT_TOO_LARGE'],
    [{ date: '2026-03-02' }, 'COUNT_UNREADABLE'],
  ]);
});

test('words that only say there is no limit are no number, which would take a mentor out of the matching', () => {
  for (const cell of ['No limit', 'kein Limit', 'keine Obergrenze']) expect(outcome(parseCount(cell))).not.toBe(0);
  for (const cell of ['none', 'No', 'keine']) expect(outcome(parseCount(cell))).toBe(0);
});

test('grades of the Civil Service keep their order, in which a Grade 6 stands above a Grade 7', () => {
  const column = ['AA', 'HEO', 'Grade 7', 'Grade 6', 'SCS4'];
  expect(gradeScaleOf(column)).toBe('civil service');
  const read = column.map((cell) => outcome(parseGrade(cell, gradeScaleOf(column))));
  expect(read).toEqual([1, 4, 6, 7, 11]);
  expect(gradeScaleOf(['Grade 7', 'Grade 6'])).toBe('number');
  readAs(
    (cell) => parseGrade(cell),
    [
      ['Grade 7', 7],
      ['G7', 7],
      ['7.0', 7],
      ['7.5', 'GRADE_UNREADABLE'],
      ['high', 'GRADE_UNREADABLE'],
    ],
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

test('addresses come without what a mail program wraps around them', () => {
  readAs(parseEmail, [
    ['Ada Lovelace <ada@example.org>', 'ada@example.org'],
    ['mailto:ada@example.org', 'ada@example.org'],
    [' Ada@Example.org ', 'Ada@Example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['ada@example', 'EMAIL_UNREADABLE'],
    ['ada at example.org', 'EMAIL_UNREADABLE'],
    ['a@x.org; b@x.org', 'EMAIL_UNREADABLE'],
    ['anonymous', 'EMAIL_UNREADABLE'],
  ]);
});

test('roles are found in words around them, by their other names, and not in a refusal', () => {
  readAs<readonly string[]>(parseRoles, [
    ['Mentor', ['mentor']],
    ['Mentorin', ['mentor']],
    ['Protégé', ['mentee']],
    ['learner', ['mentee']],
    ['Mentoree', ['mentee']],
    ['both', ['mentor', 'mentee']],
    ['Beides', ['mentor', 'mentee']],
    ['Mentor; Mentee', ['mentor', 'mentee']],
    ['Sign up as a mentor', ['mentor']],
    ['disabled', []],
    ['I do not want to be a mentor', 'ROLE_UNKNOWN'],
    ['Accountant', 'ROLE_UNKNOWN'],
  ]);
});

test('status codes of staff systems and their words', () => {
  readAs(parseStatus, [
    ['A', 'active'],
    ['L', 'leave'],
    ['T', 'left'],
    ['Terminated', 'left'],
    ['On leave', 'leave'],
    ['Elternzeit', 'leave'],
    ['Z', 'STATUS_UNKNOWN'],
  ]);
});

test('rhythms in words become days', () => {
  readAs(parseRhythm, [
    ['weekly', 7],
    ['every two weeks', 14],
    ['2-weekly', 14],
    ['bi-weekly', 14],
    ['fortnightly', 14],
    ['Monthly', 30],
    ['once a month', 30],
    ['twice a month', 15],
    ['alle zwei Wochen', 14],
    ['mensuel', 30],
    ['every 3 months', 90],
    ['quarterly', 91],
    ['whenever', 'RHYTHM_UNREADABLE'],
    ['bimonthly', 'RHYTHM_UNREADABLE'],
    ['0', 'RHYTHM_UNREADABLE'],
  ]);
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
