import { describe, expect, it } from 'vitest';
import { buildOds, flatOds, odsTable } from '../../support/build-ods.ts';
import { buildZip } from '../../support/build-zip.ts';
import { readBytes, readRows, refusalOf } from '../../support/read-bytes.ts';
import { rosterFixture } from '../../support/roster-fixture.ts';
import { peopleRows } from './people-rows.ts';

const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, inside = '') => `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const p = (text: string) => `<text:p>${text}</text:p>`;
const string = (text: string, attributes = '') => cell(`office:value-type="string" ${attributes}`, p(text));
const typed = (type: string, attribute: string, value: string) =>
  cell(`office:value-type="${type}" office:${attribute}="${value}"`, p('as shown'));
const odsOf = (rows: string) => buildOds({ tables: odsTable(rows) });
/** A zip that calls itself a spreadsheet, with this content part or none. */
const withContent = (content: string | undefined) =>
  buildZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    ...(content === undefined ? [] : [{ name: 'content.xml', content }]),
  ]);
const readCell = async (xml: string) => (await readRows(odsOf(row(xml + string('end')))))[0]?.[0];

describe('a spreadsheet saved by LibreOffice', () => {
  it.each(['ods-people.ods', 'ods-people-flat.fods'])(
    '%s gives every kind of cell, the hidden sheet and the merged title',
    async (fileName) => {
      const reading = await readBytes(rosterFixture(fileName), { fileName });
      expect(reading).toEqual({
        ok: true,
        warnings: [],
        fingerprint: expect.any(String),
        sheets: [
          { name: 'People', visibility: 'visible', rows: peopleRows({ time: '12:00:00' }) },
          { name: 'Lists', visibility: 'hidden', rows: [['hidden']] },
          { name: 'Empty', visibility: 'visible', rows: [] },
        ],
      });
    },
  );

  it('is read by its bytes when it is named .xlsx', async () => {
    expect(await refusalOf(rosterFixture('ods-people.ods'), { fileName: 'people.xlsx' })).toBe('read');
  });

  it('is refused as encrypted when it has a password, instead of as damaged', async () => {
    expect(await refusalOf(rosterFixture('ods-password.ods'))).toBe('ENCRYPTED');
  });
});

describe('rows of an OpenDocument spreadsheet', () => {
  it('keep their order when they are marked as headers or grouped (header rows were put last elsewhere)', async () => {
    expect(await readRows(rosterFixture('ods-groups.ods'))).toEqual([
      ['Name', 'Site'],
      ['Ana', 'Leeds'],
      ['Bo', 'York'],
      [],
      [],
      ['both', null, 'x', 'x', 'x'],
    ]);
  });

  it('are written out as often as they repeat, with every cell where it was', async () => {
    const rows =
      row(cell('table:number-columns-repeated="2"') + string('a', 'table:number-columns-repeated="2"')) +
      row(cell(''), 'table:number-rows-repeated="2"') +
      row(string('b'), 'table:number-rows-repeated="3"');
    expect(await readRows(odsOf(rows))).toEqual([[null, null, 'a', 'a'], [], [], ['b'], ['b'], ['b']]);
  });

  it('leave out what a merged cell covers, and keep its places', async () => {
    const covered = `<table:covered-table-cell table:number-columns-repeated="2" office:value-type="string">${p('x')}</table:covered-table-cell>`;
    expect(await readRows(odsOf(row(string('both') + covered + string('c'))))).toEqual([['both', null, null, 'c']]);
  });

  it('come only from the sheets with a tab: no changes on record, no copies of other files, no tables in a cell', async () => {
    const aside =
      `<table:tracked-changes><table:deletion>${odsTable(row(string('deleted')))}</table:deletion></table:tracked-changes>` +
      `<table:dde-links><table:dde-link>${odsTable(row(string('linked')))}</table:dde-link></table:dde-links>` +
      odsTable(row(string('cached')), "'file:///home/a/b.ods'#Sheet1");
    const nested = row(cell('office:value-type="string"', p('kept') + odsTable(row(string('nested')))));
    const reading = await readBytes(buildOds({ tables: aside + odsTable(nested) }));
    expect(reading).toMatchObject({ ok: true, sheets: [{ name: 'People', rows: [['kept']] }] });
    expect(reading.ok && reading.sheets).toHaveLength(1);
  });
});

describe('a cell of an OpenDocument spreadsheet', () => {
  it.each([
    [typed('float', 'value', '-1.5'), -1.5],
    [typed('float', 'value', '-0'), 0],
    [typed('float', 'value', '1.0E2'), 100],
    [typed('percentage', 'value', '0.25'), 0.25],
    [typed('currency', 'value', '12'), 12],
    [typed('boolean', 'boolean-value', 'true'), true],
    [typed('boolean', 'boolean-value', 'false'), false],
    [typed('date', 'date-value', '2024-02-29'), { date: '2024-02-29' }],
    [typed('date', 'date-value', '2024-02-29T00:00:00'), { date: '2024-02-29' }],
    [typed('date', 'date-value', '2024-03-10T13:44:59.999999'), { date: '2024-03-10T13:45:00' }],
    [typed('date', 'date-value', '2024-12-31T23:59:59.9'), { date: '2025-01-01' }],
    [typed('date', 'date-value', '1899-12-30T08:30:00'), { time: '08:30:00' }],
    [typed('date', 'date-value', '2024-02-30'), '2024-02-30'],
    [typed('time', 'time-value', 'PT08H30M00S'), { time: '08:30:00' }],
    [typed('time', 'time-value', 'PT13H44M59.999999S'), { time: '13:45:00' }],
    [typed('time', 'time-value', 'PT23H59M59.9S'), { time: '23:59:59' }],
    [typed('time', 'time-value', 'PT24H00M00S'), { seconds: 86_400 }],
    [typed('time', 'time-value', 'PT27H30M00S'), { seconds: 99_000 }],
    [typed('time', 'time-value', '-PT1H'), { seconds: -3_600 }],
    [typed('time', 'time-value', 'P1DT2H'), { seconds: 93_600 }],
    [typed('time', 'time-value', 'half past eight'), 'as shown'],
    [typed('string', 'string-value', ' not as shown '), ' not as shown '],
    [typed('string', 'string-value', ''), 'as shown'],
    [cell('office:value-type="string"'), null],
    [cell('', p('without a type')), 'without a type'],
    [cell('office:value-type="string" calcext:value-type="error"', p('#N/A')), { error: '#N/A' }],
    [cell('table:formula="of:=A1-A1" office:value-type="float" office:value="0"', p('-')), 0],
  ])('%s reads as %j', async (xml, value) => {
    expect(await readCell(xml)).toEqual(value);
  });

  it('keeps its paragraphs, spaces, tabs and line breaks, and leaves out comments, reading aids and drawings', async () => {
    const inside =
      `<office:annotation>${p('a comment')}</office:annotation><draw:frame><draw:text-box>${p('a box')}</draw:text-box></draw:frame>` +
      p('<text:s text:c="2"/>a<text:s/><text:span>b <text:a>c</text:a></text:span><text:tab/>d<text:line-break/>e ') +
      p('<text:ruby><text:ruby-base>田中</text:ruby-base><text:ruby-text>たなか</text:ruby-text></text:ruby>');
    expect(await readCell(cell('office:value-type="string"', inside))).toBe('  a b c\td\ne \n田中');
  });

  it('is named in a warning when its formula has no saved result', async () => {
    const reading = await readBytes(odsOf(row(cell('table:formula="of:=NOW()"') + string('a'))));
    expect(reading).toMatchObject({ ok: true, warnings: [expect.stringContaining('“People”')] });
  });
});

describe('a hostile OpenDocument spreadsheet', () => {
  it.each(['0', '-1', '1.5', '1e9', '', 'two', '99999999999'])('is refused for %j repeats', async (count) => {
    expect(await refusalOf(odsOf(row(string('a', `table:number-columns-repeated="${count}"`))))).toBe('MALFORMED');
    expect(await refusalOf(odsOf(row(string('a'), `table:number-rows-repeated="${count}"`)))).toBe('MALFORMED');
  });

  it('is refused for filled repeats beyond the limits before one of them is written out', async () => {
    const many = (columns: number, rows: number) =>
      odsOf(
        row(
          typed('float', 'value', '1').replace('-cell ', `-cell table:number-columns-repeated="${columns}" `),
          `table:number-rows-repeated="${rows}"`,
        ),
      );
    const started = performance.now();
    expect(await refusalOf(many(513, 1))).toBe('TOO_MANY_COLUMNS');
    expect(await refusalOf(many(9_999_999_999, 1))).toBe('TOO_MANY_COLUMNS');
    expect(await refusalOf(many(1, 200_001))).toBe('TOO_MANY_ROWS');
    expect(await refusalOf(many(1, 9_999_999_999))).toBe('TOO_MANY_ROWS');
    expect(await refusalOf(many(512, 200_000))).toBe('TOO_LARGE');
    expect(await refusalOf(many(500, 10_001))).toBe('TOO_LARGE');
    expect(performance.now() - started).toBeLessThan(1_000);
    // Five million cells, the most there may be.
    expect(await refusalOf(many(500, 10_000))).toBe('read');
    expect(await refusalOf(many(512, 1))).toBe('read');
  });

  it('is read when millions of empty cells and rows lie around a small table', async () => {
    const around =
      row(string('a') + cell('table:number-columns-repeated="16383"')) +
      row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048575"');
    expect(await readRows(odsOf(around))).toEqual([['a']]);
  });

  it('is refused for a text longer than a cell holds, in letters, in spaces or in its attribute', async () => {
    const spaces = (count: number) => string(`<text:s text:c="${count}"/>`);
    expect(await refusalOf(odsOf(row(spaces(32_767))))).toBe('read');
    expect(await refusalOf(odsOf(row(spaces(32_768))))).toBe('FIELD_TOO_LONG');
    expect(await refusalOf(odsOf(row(spaces(2_000_000_000))))).toBe('FIELD_TOO_LONG');
    expect(await refusalOf(odsOf(row(string('a'.repeat(32_768)))))).toBe('FIELD_TOO_LONG');
    expect(await refusalOf(odsOf(row(typed('string', 'string-value', 'a'.repeat(32_768)))))).toBe('FIELD_TOO_LONG');
  });

  it('is refused for a truth that is neither true nor false, instead of taking it for false', async () => {
    expect(await refusalOf(odsOf(row(typed('boolean', 'boolean-value', 'yes'))))).toBe('MALFORMED');
    expect(await refusalOf(odsOf(row(cell('office:value-type="boolean"'))))).toBe('MALFORMED');
  });

  it.each(['', 'NaN', '1e999', '1,5'])('is refused for the number %j', async (value) => {
    expect(await refusalOf(odsOf(row(typed('float', 'value', value))))).toBe('MALFORMED');
  });

  it('is refused with a DOCTYPE, packed or flat', async () => {
    const tables = odsTable(row(string('a')));
    const withType = flatOds({ tables }).replace('?>', '?><!DOCTYPE d [<!ENTITY a "aa">]>');
    expect(await refusalOf(withType, { fileName: 'people.fods' })).toBe('XML_DTD');
    const content = withType.replaceAll('office:document', 'office:document-content');
    expect(await refusalOf(withContent(content))).toBe('XML_DTD');
  });

  it('is refused for 201 sheets, and not for 200', async () => {
    const sheets = (length: number) => Array.from({ length }, (_, at) => odsTable(row(string('a')), `S${at}`)).join('');
    expect(await refusalOf(buildOds({ tables: sheets(200) }))).toBe('read');
    expect(await refusalOf(buildOds({ tables: sheets(201) }))).toBe('TOO_MANY_SHEETS');
  });

  it('is refused when it is cut or has no content', async () => {
    const flat = flatOds({ tables: odsTable(row(string('a'))) });
    expect(await refusalOf(flat.slice(0, -40), { fileName: 'people.fods' })).toBe('MALFORMED');
    const whole = rosterFixture('ods-people.ods');
    expect(await refusalOf(whole.subarray(0, 9_000))).toBe('CORRUPT_ZIP');
    expect(await refusalOf(withContent(undefined))).toBe('MISSING_PART');
  });
});
