import { describe, expect, it } from 'vitest';
import { readBytes, refusalOf } from '../../support/read-bytes.ts';
import { rosterFixture } from '../../support/roster-fixture.ts';
import { peopleRows } from './people-rows.ts';

const fileName = 'people.xls';

describe('an old workbook', () => {
  it('saved by LibreOffice gives every kind of cell, saved results of formulas and the hidden sheet', async () => {
    expect(await readBytes(rosterFixture('xls-people.xls'), { fileName })).toEqual({
      ok: true,
      warnings: [],
      fingerprint: expect.any(String),
      sheets: [
        { name: 'People', visibility: 'visible', rows: peopleRows({ seconds: 43_200 }) },
        { name: 'Lists', visibility: 'hidden', rows: [['hidden']] },
        { name: 'Empty', visibility: 'visible', rows: [] },
      ],
    });
  });

  it.each(['xls-1900.xls', 'xls-1904.xls'])(
    '%s gives the same days and times in either calendar, rounded and not cut (13:45 would read 13:44)',
    async (fixture) => {
      const reading = await readBytes(rosterFixture(fixture), { fileName });
      const quarterToTwo = { date: '2024-03-10T13:45:00' };
      expect(reading.ok && reading.sheets).toEqual([
        {
          name: 'People',
          visibility: 'visible',
          rows: [
            ['Name', 'Joined', 'Seen', 'At', 'Hours', 'Active', 'Share'],
            [
              '  Zoë 田中 😀 ',
              { date: '2024-02-29' },
              quarterToTwo,
              { time: '13:45:00' },
              { seconds: 108_000 },
              false,
              0.25,
            ],
            [],
            [],
            [null, null, quarterToTwo],
          ],
        },
        { name: 'Lists', visibility: 'hidden', rows: [['Lists']] },
        { name: 'Codes', visibility: 'very hidden', rows: [['Codes']] },
      ]);
    },
  );

  it('is refused as encrypted when it has a password', async () => {
    expect(await refusalOf(rosterFixture('xls-password.xls'), { fileName })).toBe('ENCRYPTED');
  });

  it('is read at once though the names of its own properties are said to be four thousand million', async () => {
    const damaged = Buffer.from(rosterFixture('xls-people.xls'));
    // The second property set of the stream called DocumentSummaryInformation ([MS-OLEPS] 2.18.1): how many names follow.
    const namesFollow = damaged.indexOf(Buffer.from('05d5cdd59c2e1b10939708002b2cf9ae', 'hex')) + 76;
    expect(damaged.readUInt32LE(namesFollow)).toBe(1);
    damaged.writeUInt32LE(0xff_00_00_01, namesFollow);
    expect(await refusalOf(damaged, { fileName })).toBe('read');
  });

  it('never gives fewer rows when it is cut off: it is whole or refused, at any length', async () => {
    const whole = rosterFixture('xls-people.xls');
    const all = await readBytes(whole, { fileName });
    const codes = new Set<string>();
    for (let length = 600; length < whole.length; length += 173) {
      const reading = await readBytes(whole.subarray(0, length), { fileName });
      if (reading.ok) expect(reading, `cut to ${length} bytes`).toEqual({ ...all, fingerprint: expect.any(String) });
      else codes.add('code' in reading ? reading.code : 'asks');
    }
    expect([...codes]).toEqual(['CORRUPT_FILE']);
  });

  it('is refused when its rows lie in fewer bytes than it says, as in a file cut off behind its directory', async () => {
    const shortened = Buffer.from(rosterFixture('xls-people.xls'));
    const sizeAt = shortened.indexOf(Buffer.from('Workbook\0', 'utf16le')) + 120;
    shortened.writeUInt32LE(shortened.readUInt32LE(sizeAt) + 4_096, sizeAt);
    expect(await refusalOf(shortened, { fileName })).toBe('CORRUPT_FILE');
  });

  it('is refused when bytes in the middle are damaged beyond reading', async () => {
    const damaged = Buffer.from(rosterFixture('xls-1900.xls'));
    damaged.fill(0xee, 512 + 8, 1_024);
    expect(await refusalOf(damaged, { fileName })).toBe('CORRUPT_FILE');
  });

  it.each([
    ['sheets', { sheets: 2 }, 'TOO_MANY_SHEETS'],
    ['rows', { rows: 4 }, 'TOO_MANY_ROWS'],
    ['columns', { columns: 6 }, 'TOO_MANY_COLUMNS'],
    ['cells', { cells: 13 }, 'TOO_LARGE'],
    ['characters of a cell', { cellCharacters: 11 }, 'FIELD_TOO_LONG'],
  ])('is held to the limit on %s', async (_, limits, code) => {
    expect(await refusalOf(rosterFixture('xls-1900.xls'), { fileName, limits })).toBe(code);
  });

  it('is refused when its reading takes longer than the deadline', async () => {
    let clock = 0;
    const now = () => (clock += 60_001);
    expect(await refusalOf(rosterFixture('xls-1900.xls'), { fileName, now })).toBe('TOO_LARGE');
  });
});
