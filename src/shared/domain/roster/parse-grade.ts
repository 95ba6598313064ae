import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

export type GradeScale = 'number' | 'civil service';

/** The grades of the UK Civil Service from junior to senior: there a Grade 6 stands above a Grade 7. */
const civilService: readonly (readonly string[])[] = [
  ['aa'],
  ['ao'],
  ['eo'],
  ['heo', 'heod', 'faststream'],
  ['seo'],
  ['g7', 'grade7', '7'],
  ['g6', 'grade6', '6'],
  ['scs1', 'scspayband1', 'scs'],
  ['scs2', 'scspayband2'],
  ['scs3', 'scspayband3'],
  ['scs4', 'scspayband4'],
];
const telling = new Set(['aa', 'ao', 'eo', 'heo', 'seo', 'scs1', 'scs2', 'scs3', 'scs4', 'scs']);

const gradeKey = (cell: Cell) =>
  cellText(cell)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');

/** The order a column of grades follows: the Civil Service's when its own words occur, plain numbers otherwise. */
export function gradeScaleOf(samples: readonly Cell[]): GradeScale {
  return samples.some((cell) => telling.has(gradeKey(cell))) ? 'civil service' : 'number';
}

/**
 * A grade as a whole number, higher is more senior. On the number scale the one number in the cell counts ("Band 6",
 * "G7", 0 to 1000); on the Civil Service scale it is the place in that order, AA = 1 to SCS4 = 11.
 */
export function parseGrade(cell: Cell, scale: GradeScale = 'number'): CellReading<number> {
  const text = cellText(cell);
  if (scale === 'civil service') {
    const place = civilService.findIndex((names) => names.includes(gradeKey(cell)));
    return place >= 0 ? read(place + 1) : unread('GRADE_UNREADABLE', text);
  }
  const found = /^\D{0,20}?(?<![.,-])(\d{1,4})(?:[.,]0+)?\D{0,3}$/u.exec(text);
  const grade = Number(found?.[1] ?? Number.NaN);
  return typeof cell !== 'object' && grade <= 1000 ? read(grade) : unread('GRADE_UNREADABLE', text);
}
