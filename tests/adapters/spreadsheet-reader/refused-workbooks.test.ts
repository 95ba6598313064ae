import { describe, expect, it } from 'vitest';
import { buildXlsx, sheetXml, xlsxParts } from '../../support/build-xlsx.ts';
import { buildZip, type ZipPart } from '../../support/build-zip.ts';
import { readRows, refusalOf } from '../../support/read-bytes.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const parts = xlsxParts({ sheets: [{ rows: oneCell }] });
const withSheet = (content: Buffer | string, lies: Partial<ZipPart> = {}) =>
  buildXlsx({ sheets: [{ rows: '' }], parts: [{ name: sheetPart, content, ...lies }] });
const withRows = (rows: string) => withSheet(sheetXml(rows));
const text = (letters: string) => `<c r="A1" t="inlineStr"><is><t>${letters}</t></is></c>`;

describe('a damaged or dishonest zip', () => {
  it('is refused when it is cut, at any tenth of its length', async () => {
    const whole = buildXlsx({ sheets: [{ rows: oneCell }] });
    const codes = new Set<string>();
    for (let tenth = 1; tenth < 10; tenth += 1) {
      codes.add(await refusalOf(whole.subarray(0, Math.floor((whole.length * tenth) / 10))));
    }
    expect([...codes]).toEqual(['CORRUPT_ZIP']);
  });

  it('is refused when a checksum differs (a changed digit would otherwise be imported)', async () => {
    expect(await refusalOf(withSheet(sheetXml(oneCell), { crc: 1 }))).toBe('CORRUPT_ZIP');
  });

  it('is refused when a part is longer or shorter than it says', async () => {
    expect(await refusalOf(withSheet(sheetXml(oneCell), { declaredSize: 10 }))).toBe('CORRUPT_ZIP');
    expect(await refusalOf(withSheet(sheetXml(oneCell), { declaredSize: 9_999 }))).toBe('CORRUPT_ZIP');
  });

  it('is refused when two parts bear one name, in any spelling', async () => {
    const twin = { name: sheetPart.toUpperCase(), content: sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>') };
    expect(await refusalOf(buildZip([...parts, twin]))).toBe('CORRUPT_ZIP');
  });

  it('is refused when a part lies outside the package', async () => {
    expect(await refusalOf(buildZip([...parts, { name: '../../evil.sh', content: 'x' }]))).toBe('CORRUPT_ZIP');
  });

  it('is refused as encrypted when a part is encrypted, weakly or strongly', async () => {
    expect(await refusalOf(withSheet('x', { flags: 1 }))).toBe('ENCRYPTED');
    expect(await refusalOf(withSheet('x', { flags: 0x41 }))).toBe('ENCRYPTED');
  });

  it('is refused by the sizes it declares before anything is unpacked', async () => {
    expect(await refusalOf(withSheet('x', { declaredSize: 260_000_000 }))).toBe('TOO_LARGE');
    const many = Array.from({ length: 4 }, (_, at) => ({ name: `media/${at}`, content: '', declaredSize: 90_000_000 }));
    expect(await refusalOf(buildZip([...parts, ...many]))).toBe('TOO_LARGE');
  });

  it('is refused when it holds more than 2,000 parts, and not at 2,000', async () => {
    const partsUpTo = (count: number) =>
      Array.from({ length: count - parts.length }, (_, at) => ({ name: `media/${at}`, content: '', stored: true }));
    expect(await refusalOf(buildZip([...parts, ...partsUpTo(2_000)]))).toBe('read');
    expect(await refusalOf(buildZip([...parts, ...partsUpTo(2_001)]))).toBe('TOO_LARGE');
  });

  it('is refused when 31 MB come out of a two-hundredth of that, but not for 29 MB (a million empty rows)', async () => {
    const padded = (bytes: number) => withRows(`${oneCell}<row r="2">${' '.repeat(bytes)}</row>`);
    expect(await refusalOf(padded(29_000_000))).toBe('read');
    expect(await refusalOf(padded(31_000_000))).toBe('ZIP_RATIO');
  });

  it('is refused when the unpacked bytes pass the limit, whatever was declared', async () => {
    const honest = buildXlsx({ sheets: [{ rows: oneCell }] });
    expect(await refusalOf(honest, { limits: { inflatedBytes: 100, inflatedPartBytes: 1e9 } })).toBe('TOO_LARGE');
  });
});

describe('dishonest XML', () => {
  it('is refused with a DOCTYPE, so that no entity can swell or fetch', async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetXml(oneCell).replace(/^.*?\?>/, '')}`;
    expect(await refusalOf(withSheet(bomb))).toBe('XML_DTD');
  });

  it('is refused when it is nested more than 64 deep', async () => {
    const nested = (depth: number) =>
      withRows(`${oneCell}<row r="2">${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</row>`);
    expect(await refusalOf(nested(61))).toBe('read');
    expect(await refusalOf(nested(62))).toBe('MALFORMED');
  });

  it('is refused when it is cut, unescaped, of a foreign encoding, or holds bytes that are no UTF-8', async () => {
    const xml = sheetXml(oneCell);
    expect(await refusalOf(withSheet(xml.slice(0, -20)))).toBe('MALFORMED');
    expect(await refusalOf(withRows(`<row r="1">${text('Bell & Sons')}</row>`))).toBe('MALFORMED');
    expect(await refusalOf(withSheet(xml.replace('UTF-8', 'windows-1252')))).toBe('MALFORMED');
    expect(await refusalOf(withSheet(Buffer.from(xml.replace('<v>1', '<v>\u00ff'), 'latin1')))).toBe('MALFORMED');
    expect(await refusalOf(withSheet(''))).toBe('MALFORMED');
  });

  it.each(['<row r="0"/>', '<row r="1048577"/>', '<row r="-1"/>', '<row r="1.5"/>', '<row r="1e3"/>'])(
    'is refused for the row %s',
    async (row) => {
      expect(await refusalOf(withRows(oneCell + row))).toBe('MALFORMED');
    },
  );

  it.each(['A0', 'XFE1', 'AAAA1', '1', 'A', 'A-1', 'B2', 'A1B', ''])(
    'is refused for the cell reference "%s" in row 1',
    async (reference) => {
      expect(await refusalOf(withRows(`<row r="1"><c r="${reference}"><v>1</v></c></row>`))).toBe('MALFORMED');
    },
  );

  it.each(['1e999', 'NaN', 'twelve', '1,5'])('is refused for the number "%s"', async (number) => {
    expect(await refusalOf(withRows(`<row r="1"><c r="A1"><v>${number}</v></c></row>`))).toBe('MALFORMED');
  });

  it('is refused when a cell points beyond the shared strings, or there are none', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>';
    expect(await refusalOf(buildXlsx({ sheets: [{ rows }], sharedStrings: '<si><t>a</t></si>' }))).toBe('MALFORMED');
    expect(await refusalOf(buildXlsx({ sheets: [{ rows }] }))).toBe('MISSING_PART');
  });

  it('is refused when a listed sheet is missing', async () => {
    expect(await refusalOf(buildXlsx({ sheets: [{ rows: oneCell }], without: [sheetPart] }))).toBe('MISSING_PART');
  });
});

describe('a workbook beyond the limits', () => {
  it('is refused for a cell in row 200,001 or column 513, but not for the last allowed ones', async () => {
    expect(await refusalOf(withRows('<row r="200001"><c r="A200001"><v>1</v></c></row>'))).toBe('TOO_MANY_ROWS');
    expect(await refusalOf(withRows('<row r="1"><c r="SS1"><v>1</v></c></row>'))).toBe('TOO_MANY_COLUMNS');
    const rows = await readRows(withRows('<row r="200000"><c r="SR200000"><v>1</v></c></row>'));
    expect([rows.length, rows.at(-1)?.length]).toEqual([200_000, 512]);
  });

  it('is read when only formatting lies beyond the limits', async () => {
    expect(await readRows(withRows(`${oneCell}<row r="1048576"><c r="XFD1048576" s="0"/></row>`))).toEqual([[1]]);
  });

  it('is refused for 201 sheets, and not for 200', async () => {
    const withSheets = (length: number) => buildXlsx({ sheets: Array.from({ length }, () => ({ rows: oneCell })) });
    expect(await refusalOf(withSheets(200))).toBe('read');
    expect(await refusalOf(withSheets(201))).toBe('TOO_MANY_SHEETS');
  });

  it('is refused for a cell of 32,768 letters, shared or not', async () => {
    expect(await refusalOf(withRows(`<row r="1">${text('a'.repeat(32_767))}</row>`))).toBe('read');
    expect(await refusalOf(withRows(`<row r="1">${text('a'.repeat(32_768))}</row>`))).toBe('FIELD_TOO_LONG');
    const sharedStrings = `<si><t>${'a'.repeat(32_768)}</t></si>`;
    expect(await refusalOf(buildXlsx({ sheets: [{ rows: oneCell }], sharedStrings }))).toBe('FIELD_TOO_LONG');
  });

  it('is refused when one long text is shown in so many cells that it would fill the memory', async () => {
    const cells = Array.from({ length: 500 }, () => '<c t="s"><v>0</v></c>').join('');
    const rows = Array.from({ length: 12 }, () => `<row>${cells}</row>`).join('');
    const sharedStrings = `<si><t>${'a'.repeat(30_000)}</t></si>`;
    expect(await refusalOf(buildXlsx({ sheets: [{ rows }], sharedStrings }))).toBe('TOO_LARGE');
  });

  it('is refused for too many cells, or too many places when cells lie far to the right', async () => {
    const row = '<row><c r="CV1"><v>1</v></c></row>'.replace('r="CV1"', '');
    expect(await refusalOf(withRows(row.repeat(11)), { limits: { cells: 10 } })).toBe('TOO_LARGE');
    const wide = [1, 2, 3].map((number) => `<row><c r="CV${number}"><v>1</v></c></row>`).join('');
    expect(await refusalOf(withRows(wide), { limits: { cellPlaces: 250 } })).toBe('TOO_LARGE');
  });

  it('is refused when reading takes longer than the deadline', async () => {
    const endingAfter = (milliseconds: number) => {
      let asked = 0;
      return () => (asked++ === 0 ? 0 : milliseconds);
    };
    expect(await refusalOf(withRows(oneCell), { now: endingAfter(60_000) })).toBe('read');
    expect(await refusalOf(withRows(oneCell), { now: endingAfter(60_001) })).toBe('TOO_LARGE');
  });

  it('is not slowed by a number format made of thousands of quotation marks', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
    expect(await readRows(buildXlsx({ sheets: [{ rows }], formats: ['"y'.repeat(50_000)] }))).toEqual([[1]]);
  });
});
