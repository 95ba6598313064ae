import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeScaleOf, parseGrade } from '../../../src/shared/domain/roster/parse-grade.ts';
import { outcome, readAs } from './read-as.ts';

test('a grade is read back as it was printed', () => {
  fc.assert(
    fc.property(fc.nat(1000), (grade) => {
      for (const cell of [grade, String(grade), `Band ${grade}`]) expect(outcome(parseGrade(cell))).toBe(grade);
    }),
  );
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
