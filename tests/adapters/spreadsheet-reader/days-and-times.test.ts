import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFromSerial } from '../../../src/main/adapters/spreadsheet-reader/excel-serial-day.ts';
import { meaningOfFormat } from '../../../src/main/adapters/spreadsheet-reader/number-format.ts';
import { addDays, localDate } from '../../../src/shared/domain/local-date.ts';
import { buildXlsx } from '../../support/build-xlsx.ts';
import { readRows } from '../../support/read-bytes.ts';

describe('days in the 1900 system', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [45_352, '2024-03-01'],
    [2_958_465, '9999-12-31'],
  ])('serial %d is %s (the day that never was is counted)', (serial, date) => {
    expect(cellFromSerial(serial, 'day', false)).toEqual({ date });
  });

  it('leaves numbers that are no day as numbers: 0 from an empty formula, 60, negative, beyond 9999', () => {
    for (const serial of [0, 60, 60.5, -1, 2_958_466, 1e12]) expect(cellFromSerial(serial, 'day', false)).toBe(serial);
  });

  it('rounds to whole seconds instead of cutting them (13:45 would read 13:44:59)', () => {
    expect(cellFromSerial(45_352.572916666664, 'day', false)).toEqual({ date: '2024-03-01T13:45:00' });
    expect(cellFromSerial(45_352.99999999, 'day', false)).toEqual({ date: '2024-03-02' });
  });

  it('counts days as the calendar does, from March 1900 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(cellFromSerial(serial, 'day', false)).toEqual({ date: addDays(localDate('1900-03-01'), serial - 61) });
      }),
      { numRuns: 200 },
    );
  });
});

describe('days in the 1904 system', () => {
  it('starts four years and a day later, with day 0 a real day', () => {
    expect(cellFromSerial(0, 'day', true)).toEqual({ date: '1904-01-01' });
    expect(cellFromSerial(43_890, 'day', true)).toEqual({ date: '2024-03-01' });
  });

  it.each(['1', 'true'])('is taken from date1904="%s"', async (flag) => {
    const rows = '<row r="1"><c r="A1" s="1"><v>43890</v></c></row>';
    const bytes = buildXlsx({
      sheets: [{ rows }],
      formats: [14],
      workbookProperties: `<workbookPr date1904="${flag}"/>`,
    });
    expect(await readRows(bytes)).toEqual([[{ date: '2024-03-01' }]]);
  });
});

describe('times and spans', () => {
  it('reads a fraction as a time of day and never as 24:00', () => {
    expect(cellFromSerial(0.5, 'clock', false)).toEqual({ time: '12:00:00' });
    expect(cellFromSerial(0, 'clock', false)).toEqual({ time: '00:00:00' });
    expect(cellFromSerial(0.9999999, 'clock', true)).toEqual({ time: '23:59:59' });
    expect(cellFromSerial(0.25, 'day', false)).toEqual({ time: '06:00:00' });
  });

  it('reads spans in seconds, beyond a day and below zero', () => {
    expect(cellFromSerial(1.5, 'span', false)).toEqual({ seconds: 129_600 });
    expect(cellFromSerial(-0.5, 'span', false)).toEqual({ seconds: -43_200 });
  });
});

describe('number formats', () => {
  it.each([
    ['yyyy-mm-dd', 'day'],
    ['[$-409]d-mmm-yy;@', 'day'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['mmm', 'day'],
    ['m/d/yyyy h:mm', 'day'],
    ['h:mm AM/PM', 'clock'],
    ['[$-F400]h:mm:ss\\ AM/PM', 'clock'],
    ['mm:ss.0', 'clock'],
    ['[h]:mm:ss', 'span'],
    ['[mm]:ss', 'span'],
    ['General', 'number'],
    ['General" days"', 'number'],
    ['0 "days"', 'number'],
    ['0\\d', 'number'],
    ['#,##0.00_d;[Red]-#,##0.00', 'number'],
    ['[$USD] #,##0', 'number'],
    ['0.00E+00', 'number'],
    ['"unclosed day', 'number'],
    [';;;yyyy', 'number'],
    ['@', 'number'],
  ])('%s shows a %s', (code, meaning) => {
    expect(meaningOfFormat(code, 255)).toBe(meaning);
  });

  it('comes from the style of the cell, built in or written in the file', async () => {
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>45352.25</v></c>`).join('');
    const bytes = buildXlsx({ sheets: [{ rows: `<row>${cells}</row>` }], formats: [22, 'd.m.yyyy', 46, 10] });
    const moment = { date: '2024-03-01T06:00:00' };
    expect(await readRows(bytes)).toEqual([[45_352.25, moment, moment, { seconds: 3_918_434_400 }, 45_352.25]]);
  });
});
