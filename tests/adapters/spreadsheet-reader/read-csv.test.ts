import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes, readRows, refusalOf } from '../../support/read-bytes.ts';

const csv = { fileName: 'people.csv' };
const table = [
  ['Name', 'Ort'],
  ['Zoë', 'Köln'],
];

describe('the letters of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('Name,Ort\nZoë,Köln\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeffName,Ort\nZoë,Köln\n')],
    ['UTF-16 LE with a mark', Buffer.from('\ufeffName\tOrt\r\nZoë\tKöln\r\n', 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from('\ufeffName\tOrt\r\nZoë\tKöln\r\n', 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from('Name\tOrt\r\nZoë\tKöln\r\n', 'utf16le')],
    ['UTF-16 BE without a mark', Buffer.from('Name\tOrt\r\nZoë\tKöln\r\n', 'utf16le').swap16()],
  ])('are found by themselves in %s', async (_, bytes) => {
    expect(await readRows(bytes, csv)).toEqual(table);
  });

  it('are asked for when the bytes do not tell, with the lines that differ as they would read', async () => {
    const bytes = encode('Name,Ort\nAda,Bonn\nZoë,Köln\n', 'windows-1252');
    const reading = await readBytes(bytes, { ...csv, locale: 'de-DE' });
    expect(reading).toMatchObject({ ok: false, needsChoice: 'encoding' });
    const choices = !reading.ok && 'choices' in reading ? reading.choices : [];
    expect(choices[0]).toEqual({ encoding: 'windows-1252', preview: 'Name,Ort\nZoë,Köln' });
    expect(choices.find(({ encoding }) => encoding === 'windows-1251')?.preview).toContain('Zoл');
    expect(await readRows(bytes, { ...csv, encoding: 'windows-1252' })).toEqual([table[0], ['Ada', 'Bonn'], table[1]]);
  });

  it.each([
    ['pl-PL', 'Łódź', 'windows-1250'],
    ['uk', 'Київ', 'windows-1251'],
    ['ja-JP', '東京', 'shift_jis'],
    ['zh-CN', '北京', 'gb18030'],
  ])('are offered as people in %s write them first', async (locale, town, encoding) => {
    const reading = await readBytes(encode(`Name,Ort\nAna,${town}\n`, encoding), { ...csv, locale });
    expect(!reading.ok && 'choices' in reading && reading.choices[0]).toEqual({
      encoding,
      preview: `Name,Ort\nAna,${town}`,
    });
  });

  it('are taken for an old Macintosh file when lines end in a lone carriage return', async () => {
    const reading = await readBytes(encode('Name,Ort\rZoë,Köln\r', 'macintosh'), { ...csv, locale: 'de' });
    expect(!reading.ok && 'choices' in reading && reading.choices[0]?.preview).toBe('Name,Ort\nZoë,Köln');
  });

  it('are refused when they are not in the chosen or marked encoding, or the encoding is unknown', async () => {
    const bytes = encode('Zoë', 'windows-1252');
    expect(await refusalOf(bytes, { ...csv, encoding: 'utf-8' })).toBe('BAD_ENCODING');
    expect(await refusalOf(bytes, { ...csv, encoding: 'hex' })).toBe('BAD_ENCODING');
    expect(await refusalOf(Buffer.concat([Buffer.from('\ufeff'), bytes]), csv)).toBe('BAD_ENCODING');
    expect(await refusalOf(Buffer.from('\ufeffab\ud800', 'utf16le'), csv)).toBe('BAD_ENCODING');
  });

  it('are refused when they take four bytes each, instead of reading as letters and zeros', async () => {
    const utf32 = Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0]);
    expect(await refusalOf(utf32, csv)).toBe('BAD_ENCODING');
  });
});

describe('the delimiter', () => {
  it.each([
    ['commas', 'Name,Ort\nZoë,Köln'],
    ['semicolons', 'Name;Ort\nZoë;Köln'],
    ['tabs', 'Name\tOrt\nZoë\tKöln'],
    ['bars', 'Name|Ort\nZoë|Köln'],
    ['sep=;', 'sep=;\r\nName;Ort\r\nZoë;Köln'],
    ['an unusual sep=', 'SEP=~\nName~Ort\nZoë~Köln'],
  ])('is found: %s', async (_, text) => {
    expect(await readRows(text, csv)).toEqual(table);
  });

  it('is not taken from commas in a title, in decimal numbers or inside quotation marks', async () => {
    const text = 'Mentoring, spring, 2026, all\n\nName;Hours;Note\nAna;1,5;"a,b,c"\nBo;2,5;"d,e,f"\nCy;3,5;"g,h,i"\n';
    expect(await readRows(text, csv)).toEqual([
      ['Mentoring, spring, 2026, all'],
      [],
      ['Name', 'Hours', 'Note'],
      ['Ana', '1,5', 'a,b,c'],
      ['Bo', '2,5', 'd,e,f'],
      ['Cy', '3,5', 'g,h,i'],
    ]);
  });

  it('is rather a semicolon where title, numbers and notes hold as many commas as the rows hold semicolons', async () => {
    const text = 'Mentoring, spring, all\nName;Hours;Note\nAna;1,5;a, b\nBo;2,5;c, d\n';
    expect((await readRows(text, csv))[2]).toEqual(['Ana', '1,5', 'a, b']);
  });

  it('is a tab in a .tsv file even where the names hold commas', async () => {
    expect(await readRows('Name\nLovelace, Ada\nHopper, Grace\n', { fileName: 'people.tsv' })).toEqual([
      ['Name'],
      ['Lovelace, Ada'],
      ['Hopper, Grace'],
    ]);
  });
});

describe('rows and cells of text', () => {
  it('end at CRLF, LF and CR in one file', async () => {
    expect(await readRows('a,b\r\nc,d\ne,f\rg,h', csv)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('keep line breaks, doubled quotation marks and spaces inside quotation marks', async () => {
    expect(await readRows('a,"b\r\n""c"" "\n d ,e', csv)).toEqual([
      ['a', 'b\r\n"c" '],
      [' d ', 'e'],
    ]);
  });

  it('stay text: leading zeros, dates, formulas; empty cells are null', async () => {
    expect(await readRows('007,,1/2/2026,=1+1,TRUE,,\n', csv)).toEqual([['007', null, '1/2/2026', '=1+1', 'TRUE']]);
  });

  it('keep headers such as __proto__ as data', async () => {
    expect(await readRows('__proto__,constructor\nx,y', csv)).toEqual([
      ['__proto__', 'constructor'],
      ['x', 'y'],
    ]);
  });

  it('may differ in length from row to row', async () => {
    expect(await readRows('a,b,c\nd\ne,f', csv)).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f']]);
  });

  it('are one sheet named after the file', async () => {
    expect(await readBytes('a,b', { fileName: 'mentors 2026.final.csv' })).toMatchObject({
      sheets: [{ name: 'mentors 2026.final', visibility: 'visible' }],
    });
  });

  it('are refused with the number of the row when a quotation mark is not closed or stands alone', async () => {
    for (const text of ['a,b\nc,"d\ne,f\n', 'a,b\nc,d"e\n', 'a,b\n"c" x,d\n']) {
      expect(await readBytes(text, csv)).toMatchObject({
        ok: false,
        code: 'CSV_QUOTE',
        message: expect.stringContaining('row 2'),
      });
    }
  });

  it('are refused beyond the limits of a cell, a row and a sheet', async () => {
    expect(await refusalOf(`a,${'b'.repeat(100_000)}`, csv)).toBe('read');
    expect(await refusalOf(`a,${'b'.repeat(100_001)}`, csv)).toBe('FIELD_TOO_LONG');
    expect(await refusalOf(`a,"b\n${'c,d\n'.repeat(300_000)}`, csv)).toBe('FIELD_TOO_LONG');
    expect(await refusalOf('a,'.repeat(513), csv)).toBe('TOO_MANY_COLUMNS');
    expect(await refusalOf(`a${','.repeat(600)}\nb`, csv)).toBe('read');
    expect(await refusalOf('a\n'.repeat(200_001), csv)).toBe('TOO_MANY_ROWS');
  });

  it('are refused for lines without end, empty ones too: forty million of them took the whole minute there is', async () => {
    const lines = { ...csv, limits: { csvLines: 1_000 } };
    expect(await refusalOf(`a${'\n'.repeat(999)}b`, lines)).toBe('read');
    expect(await refusalOf(`a${'\n'.repeat(1_001)}b`, lines)).toBe('TOO_MANY_ROWS');
  });

  it('are refused when reading takes longer than the deadline', async () => {
    let asked = 0;
    const now = () => (asked++ === 0 ? 0 : 60_001);
    expect(await refusalOf('a\n'.repeat(300), { ...csv, now })).toBe('TOO_LARGE');
  });

  it('come back as they were when a grid is written with every cell quoted', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '田', '😀', '"', ',', ';', '\t', '|', '\n', '\r', ' ', "'", '='),
      maxLength: 8,
    });
    const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        grid,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\r\n', '\n', '\r'),
        async (rows, delimiter, lineEnd) => {
          const filled = rows.map((row) => ['first', ...row, 'last']);
          const text = filled
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
            .join(lineEnd);
          expect(await readRows(text, csv)).toEqual(
            filled.map((row) => row.map((value) => (value === '' ? null : value))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
