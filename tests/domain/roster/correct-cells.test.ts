import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCause,
  readFit,
  readMentorRoles,
  readOutcome,
  readRating,
} from '../../../src/shared/domain/record-import/read-answer.ts';
import { correctCells } from '../../../src/shared/domain/roster/correct-cells.ts';
import { parseCareerLevel } from '../../../src/shared/domain/roster/parse-career-level.ts';
import { parseRoles } from '../../../src/shared/domain/roster/parse-roles.ts';
import { parseStatus } from '../../../src/shared/domain/roster/parse-status.ts';
import { parseYesNo } from '../../../src/shared/domain/roster/parse-yes-no.ts';
import { repairChoices } from '../../../src/shared/domain/roster/repair-choices.ts';
import type { CellReading, RosterProblemCode } from '../../../src/shared/domain/roster/roster-problem.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';

const rows: Cell[][] = [['Name', 'Level'], ['Ada', ' Sr. Mgr '], ['Ben', 'Sr. Mgr'], ['Cy'], ['Sr. Mgr', 'Sr. Mgr']];

describe('corrections of cells', () => {
  it('of a value mend every row that says so in that column, and no heading or other column', () => {
    const corrected = correctCells(rows, 1, [{ column: 1, in: { value: 'Sr. Mgr' }, to: 'middle manager' }]);
    expect(corrected.map((row) => row[1])).toEqual([
      'Level',
      'middle manager',
      'middle manager',
      undefined,
      'middle manager',
    ]);
    expect(corrected[4]?.[0]).toBe('Sr. Mgr');
  });

  it('of one cell win over those of its value, and reach cells that the row is too short for', () => {
    const corrected = correctCells(rows, 1, [
      { column: 1, in: { row: 3 }, to: 'executive' },
      { column: 1, in: { value: 'Sr. Mgr' }, to: '' },
      { column: 3, in: { row: 4 }, to: 'cy@example.org' },
    ]);
    expect(corrected.slice(1)).toEqual([
      ['Ada', null],
      ['Ben', 'executive'],
      ['Cy', null, null, 'cy@example.org'],
      ['Sr. Mgr', null],
    ]);
  });

  it('never change the file that was read', () => {
    const before = structuredClone(rows);
    correctCells(rows, 1, [{ column: 0, in: { row: 2 }, to: 'x' }]);
    expect(rows).toEqual(before);
  });
});

it('every choice a repair offers can be read, so that no repair leads to the same problem again', () => {
  const readers: [RosterProblemCode, (cell: Cell) => CellReading<unknown>][] = [
    ['LEVEL_UNKNOWN', parseCareerLevel],
    ['ROLE_UNKNOWN', parseRoles],
    ['YES_NO_UNREADABLE', parseYesNo],
    ['STATUS_UNKNOWN', parseStatus],
    ['FIT_UNREADABLE', readFit],
    ['RATING_UNREADABLE', readRating],
    ['RATING_OTHER_SCALE', (cell) => readRating(cell, 'another')],
    ['MENTOR_ROLE_UNKNOWN', readMentorRoles],
    ['CAUSE_UNKNOWN', readCause],
    ['OUTCOME_UNREADABLE', readOutcome],
  ];
  for (const [code, reader] of readers) {
    const choices = repairChoices(code);
    if (choices === null || choices === 'any text') throw new Error(`${code} offers choices`);
    fc.assert(fc.property(fc.constantFrom(...choices), (choice) => reader(choice).ok));
  }
});
