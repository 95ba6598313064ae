import { describe, expect, it } from 'vitest';
import { buildXlsx, sheetXml, type TestWorkbook, xlsxParts } from '../../support/build-xlsx.ts';
import { buildZip } from '../../support/build-zip.ts';
import { readBytes, readRows } from '../../support/read-bytes.ts';

const rowsOf = (rows: string, more: Omit<TestWorkbook, 'sheets'> = {}) =>
  readRows(buildXlsx({ sheets: [{ rows }], ...more }));

describe('an ordinary workbook', () => {
  it('keeps shared, inline and rich strings untrimmed and leaves furigana out (a reading aid would replace the name)', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> Ana </t></is></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>',
      {
        sharedStrings:
          '<si><t xml:space="preserve">  Bo </t></si><si><r><t>Mar</t></r><r><rPr/><t>ia</t></r></si><si><t>田中</t><rPh sb="0" eb="2"><t>タナカ</t></rPh></si><si><t><![CDATA[<Ada>]]></t></si>',
      },
    );
    expect(rows).toEqual([['  Bo ', 'Maria', ' Ana ', '田中', '<Ada>']]);
  });

  it('counts an empty shared string, so that later ones do not move up by one', async () => {
    const rows = await rowsOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', {
      sharedStrings: '<si/><si><t>Second</t></si>',
    });
    expect(rows).toEqual([[null, 'Second']]);
  });

  it('takes a cell that points at no string for an empty one, as one of any other type, and not the file for damaged', async () => {
    const rows = await rowsOf('<row r="1"><c r="A1" t="s"><v></v></c><c r="B1" t="s"><v>0</v></c></row>', {
      sharedStrings: '<si><t>Ana</t></si>',
    });
    expect(rows).toEqual([[null, 'Ana']]);
  });

  it('decodes escapes once, the escaped escape included', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c><c r="B1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c><c r="C1" t="inlineStr"><is><t>&#x1F600;&amp;</t></is></c></row>',
    );
    expect(rows).toEqual([['a\rb', '_x0041_', '😀&']]);
  });

  it('keeps saved formula results that are 0, FALSE or an error (other readers lose them)', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c><c r="E1" t="str"><f>"x"</f><v>x</v></c></row>',
    );
    expect(rows).toEqual([[0, false, true, { error: '#N/A' }, 'x']]);
  });

  it('warns of formulas without a saved result and names the sheet', async () => {
    const reading = await readBytes(
      buildXlsx({
        sheets: [{ name: 'Mentors', rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c></row>' }],
      }),
    );
    expect(reading).toMatchObject({
      ok: true,
      warnings: [expect.stringMatching(/^One formula on the sheet “Mentors” /)],
    });
  });

  it('warns too where the result is there but empty, and not where the result is an empty text', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c></row>';
    expect(await readBytes(buildXlsx({ sheets: [{ rows }] }))).toMatchObject({
      sheets: [{ rows: [[1]] }],
      warnings: [expect.stringMatching(/^One formula /)],
    });
  });

  it('takes the first value of the cell itself, and never joins to it what an extension or a second one says', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1"><v>7</v><extLst><ext><x:v>1</x:v></ext></extLst></c><c r="B1"><v>2</v><v>5</v></c>' +
        '<c r="C1"><extLst><ext><v>9</v></ext></extLst><v>3</v></c><c r="D1" t="inlineStr"><is><t>Ana</t></is><is><t>Ben</t></is></c>' +
        '<c r="E1" t="inlineStr"><is><r><t>An</t></r><r><t>na</t></r></is><extLst><ext><c r="F1"><v>4</v></c><t>x</t></ext></extLst></c></row>',
    );
    expect(rows).toEqual([[7, 2, 3, 'Ana', 'Anna']]);
  });

  it('places cells and rows without references after the one before', async () => {
    const rows = await rowsOf(
      '<row><c t="inlineStr"><is><t>a</t></is></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row>',
    );
    expect(rows).toEqual([['a', null, 3], [4], [], [], [null, null, 5, 6]]);
  });

  it('takes the row from the cell when the row does not name itself', async () => {
    expect(await rowsOf('<row><c r="B3"><v>1</v></c></row>')).toEqual([[], [], [null, 1]]);
  });

  it('puts rows that stand out of order, or in two pieces, where they belong', async () => {
    const rows = await rowsOf(
      '<row r="2"><c r="B2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
    );
    expect(rows).toEqual([[1], [3, 2]]);
  });

  it('says which sheets are hidden and leaves chart sheets out', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const reading = await readBytes(
      buildXlsx({
        sheets: [
          { name: 'Chart', kind: 'chartsheet', rows: '' },
          { name: 'People &amp; more', rows },
          { name: 'Lists', state: 'hidden', rows },
          { name: 'Secret', state: 'veryHidden', rows },
        ],
      }),
    );
    expect(reading).toMatchObject({
      ok: true,
      sheets: [
        { name: 'People & more', visibility: 'visible' },
        { name: 'Lists', visibility: 'hidden' },
        { name: 'Secret', visibility: 'very hidden' },
      ],
    });
  });

  it('reads headers such as __proto__ as plain text in arrays', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c></row>',
    );
    expect(rows).toEqual([['__proto__', 'constructor']]);
  });

  it('does not take elements of other vocabularies outside the rows for cells', async () => {
    const sheet = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
      '</worksheet>',
      '<extLst xmlns:x="urn:x"><x:row r="9"><x:c r="A9"><x:v>9</x:v></x:c></x:row></extLst></worksheet>',
    );
    expect(await rowsOf('', { parts: [{ name: 'xl/worksheets/sheet1.xml', content: sheet }] })).toEqual([[1]]);
  });
});

describe('workbooks other programs write', () => {
  it('reads prefixed namespaces', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Ana</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf('', { parts: [{ name: 'xl/worksheets/sheet1.xml', content: sheet }] })).toEqual([['Ana']]);
  });

  it('reads strict files: other relationship types, days as ISO text', async () => {
    const rows = await readRows(
      buildStrict({
        sheets: [
          {
            rows: '<row r="1"><c r="A1" t="d"><v>2026-03-29</v></c><c r="B1" t="d"><v>2026-03-29T02:30:00.000Z</v></c><c r="C1" t="d"><v>2026-03-29T00:00:00</v></c><c r="D1" t="d"><v>1899-12-31T09:15:00</v></c><c r="E1" t="d"><v>2026-02-30</v></c></row>',
          },
        ],
      }),
    );
    expect(rows).toEqual([
      [
        { date: '2026-03-29' },
        { date: '2026-03-29T02:30:00' },
        { date: '2026-03-29' },
        { time: '09:15:00' },
        '2026-02-30',
      ],
    ]);
  });

  it('follows absolute targets, odd part names and upper case', async () => {
    const rows = await rowsOf('', {
      without: ['xl/worksheets/sheet1.xml'],
      parts: [
        {
          name: 'xl/_rels/workbook.xml.rels',
          content:
            '<Relationships xmlns="urn:r"><Relationship Id="rId1" Type="http://x/worksheet" Target="/Data/../Data/./Page One.XML"/></Relationships>',
        },
        { name: 'data/page one.xml', content: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
      ],
    });
    expect(rows).toEqual([[1]]);
  });

  it('reads UTF-16 parts, parts with a byte order mark, and stored parts', async () => {
    const xml = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Žofie</t></is></c></row>');
    const utf16 = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const name = 'xl/worksheets/sheet1.xml';
    expect(await rowsOf('', { parts: [{ name, content: utf16 }] })).toEqual([['Žofie']]);
    expect(await rowsOf('', { parts: [{ name, content: `\ufeff${xml}`, stored: true }] })).toEqual([['Žofie']]);
  });

  it('reads a workbook without styles, without content types and with strings after the sheets', async () => {
    const rows = await rowsOf('<row r="1"><c r="A1" t="s" s="7"><v>0</v></c><c r="B1" s="7"><v>2</v></c></row>', {
      sharedStrings: '<si><t>Ana</t></si>',
      without: ['xl/styles.xml'],
    });
    expect(rows).toEqual([['Ana', 2]]);
  });

  it('reads a sheet of a million empty rows without taking it for a bomb', async () => {
    const empty = Array.from({ length: 1_000_000 }, () => '<row spans="1:20" ht="15"/>').join('');
    expect(await rowsOf(`<row r="1"><c r="A1"><v>1</v></c></row>${empty}`)).toEqual([[1]]);
  });
});

function buildStrict(workbook: TestWorkbook): Buffer {
  const parts = xlsxParts(workbook).map((part) => ({
    ...part,
    content: String(part.content)
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
  }));
  return buildZip(parts);
}
