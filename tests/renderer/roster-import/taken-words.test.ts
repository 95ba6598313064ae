import { describe, expect, it } from 'vitest';
import { isOutside, takenWords } from '../../../src/renderer/features/roster-import/taken-words.ts';

const table = { headerRow: 1, headers: ['Name'], firstDataRow: 2, lastDataRow: 3 };
const sheet = { kind: 'people', rowCount: 2, table } as const;
const rows = [['A title'], ['Name'], ['Orla'], ['Tove']];

describe('which rows of a sheet are taken for what', () => {
  it('says where reading ends, and that totals below it are not read', () => {
    const taken = 'Row 2 is taken for the headings, and 2 rows below it, up to row 4, for people.';
    expect(takenWords({ ...sheet, sample: rows })).toBe(taken);
    expect(takenWords({ ...sheet, sample: [...rows, [null]] })).toBe(taken);
    expect(takenWords({ ...sheet, sample: [...rows, ['Total']] })).toBe(
      `${taken} What stands below row 4 looks like totals or notes and is not read.`,
    );
  });

  it('does not call a row read that stands above the headings or below the last row', () => {
    expect([0, 1, 2, 3, 4].map((row) => isOutside(sheet, row))).toEqual([true, false, false, false, true]);
  });

  it('counts no row where there is none below the headings', () => {
    const empty = { ...sheet, rowCount: 0, table: { ...table, lastDataRow: 1 } };
    expect(takenWords({ ...empty, sample: rows.slice(0, 2) })).toBe(
      'Row 2 is taken for the headings, and no row below it is read.',
    );
  });
});
