import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCareerLevel } from '../../../src/shared/domain/roster/parse-career-level.ts';
import { parseCount } from '../../../src/shared/domain/roster/parse-count.ts';
import { parseDate } from '../../../src/shared/domain/roster/parse-date.ts';
import { parseEmail } from '../../../src/shared/domain/roster/parse-email.ts';
import { parseGrade } from '../../../src/shared/domain/roster/parse-grade.ts';
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
import { cells } from '../../support/roster-arbitraries.ts';

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
