import { describe, expect, it } from 'vitest';
import { problemSentences } from '../../../src/main/adapters/spreadsheet-reader/problem-sentences.ts';
import { sheetProblemCodes } from '../../../src/shared/domain/roster/sheet.ts';
import { buildXlsx } from '../../support/build-xlsx.ts';
import { buildZip } from '../../support/build-zip.ts';
import { readBytes, readRows, refusalOf } from '../../support/read-bytes.ts';

/** The first sector and one directory sector of an OLE2 file with this stream. */
function ole2(streamName: string): Buffer {
  const bytes = Buffer.alloc(1_024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.write(streamName, 640, 'utf16le');
  return bytes;
}

const officeFile = (mainPart: string) =>
  buildZip([
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${mainPart}"/></Relationships>`,
    },
    { name: mainPart, content: '<w:document xmlns:w="urn:w"/>' },
  ]);
const openDocument = (kind: string) =>
  buildZip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', content: '<x/>' },
  ]);

const refusals: readonly (readonly [what: string, fileName: string, bytes: Buffer | string, code: string])[] = [
  ['an empty file', 'people.xlsx', '', 'EMPTY_FILE'],
  ['a Word document', 'people.xlsx', officeFile('word/document.xml'), 'NOT_A_SPREADSHEET'],
  ['a presentation', 'people.xlsx', officeFile('ppt/presentation.xml'), 'NOT_A_SPREADSHEET'],
  ['another document that calls itself a workbook', 'people.xlsx', officeFile('xl/workbook.xml'), 'NOT_A_SPREADSHEET'],
  ['a binary workbook', 'people.xlsx', officeFile('xl/workbook.bin'), 'UNSUPPORTED'],
  [
    'an OpenDocument file that only calls itself a spreadsheet',
    'people.ods',
    openDocument('spreadsheet'),
    'NOT_A_SPREADSHEET',
  ],
  ['an OpenDocument text', 'people.ods', openDocument('text'), 'NOT_A_SPREADSHEET'],
  [
    'a flat OpenDocument file without a spreadsheet',
    'people.fods',
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    'NOT_A_SPREADSHEET',
  ],
  ['a Numbers document', 'people.numbers', buildZip([{ name: 'Index/Document.iwa', content: 'x' }]), 'UNSUPPORTED'],
  ['a zip of CSV files', 'people.xlsx', buildZip([{ name: 'people.csv', content: 'Name' }]), 'NOT_A_SPREADSHEET'],
  ['an empty zip', 'people.xlsx', buildZip([]), 'NOT_A_SPREADSHEET'],
  ['the bare beginning of an old workbook', 'people.xls', ole2('Workbook'), 'CORRUPT_FILE'],
  ['a workbook behind a password', 'people.xlsx', ole2('EncryptedPackage'), 'ENCRYPTED'],
  ['an old Word document', 'people.xls', ole2('WordDocument'), 'NOT_A_SPREADSHEET'],
  ['another OLE2 file', 'people.xls', ole2('Something'), 'NOT_A_SPREADSHEET'],
  [
    'a workbook saved as XML',
    'people.xls',
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    'UNSUPPORTED',
  ],
  ['some other XML', 'people.xml', '<?xml version="1.0"?><people/>', 'NOT_A_SPREADSHEET'],
  [
    'a web page',
    'people.xls',
    '\ufeff \n<HTML><body><table><tr><td>Ana</td></tr></table></body></HTML>',
    'HTML_AS_XLS',
  ],
  ['a bare table of a web page', 'people.csv', '<table border="1"><tr><td>Ana</td></tr></table>', 'HTML_AS_XLS'],
  ['a PDF', 'people.xlsx', '%PDF-1.7\n', 'NOT_A_SPREADSHEET'],
  ['a PNG', 'people.xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'NOT_A_SPREADSHEET'],
  ['a packed file', 'people.csv.gz', Buffer.from('1f8b080000000000', 'hex'), 'NOT_A_SPREADSHEET'],
  ['a rich text file', 'people.txt', '{\\rtf1 Ana}', 'NOT_A_SPREADSHEET'],
  [
    'bytes without meaning',
    'people.csv',
    Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7) % 256)),
    'NOT_TEXT',
  ],
  [
    'bytes without meaning, which no other name would help,',
    'people.xlsx',
    Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7) % 256)),
    'NOT_TEXT',
  ],
  ['text under the name of a workbook', 'people.xlsx', 'Name;Mail\nAna;a@b.c\n', 'EXTENSION_MISMATCH'],
  ['text under the name of a flat OpenDocument file', 'people.fods', 'Name;Mail\nAna;a@b.c\n', 'EXTENSION_MISMATCH'],
  [
    'a workbook without a filled cell',
    'people.xlsx',
    buildXlsx({ sheets: [{ rows: '<row r="1"><c r="A1"/></row>' }] }),
    'NO_DATA',
  ],
  ['a text file of blank lines', 'people.csv', '\n,,\n\n', 'NO_DATA'],
];

describe('a file that is something else', () => {
  it.each(refusals)(
    '%s named %s is refused with the right code and a sentence of advice',
    async (_, fileName, bytes, code) => {
      const reading = await readBytes(bytes, { fileName });
      expect(reading).toEqual({ ok: false, code, message: expect.stringMatching(plainSentence) });
    },
  );

  it('is refused before it is looked at when it is larger than the limit', async () => {
    expect(await refusalOf('Name\n'.repeat(10), { limits: { fileBytes: 49 } })).toBe('TOO_LARGE');
  });
});

describe('a file under another name', () => {
  it('is read by its bytes: a workbook named .csv and a tab-separated export named .xls', async () => {
    const workbook = buildXlsx({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
    expect(await readRows(workbook, { fileName: 'people.csv' })).toEqual([[1]]);
    expect(await readRows('Name\tMail\nAna\ta@b.c', { fileName: 'people.xls' })).toEqual([
      ['Name', 'Mail'],
      ['Ana', 'a@b.c'],
    ]);
  });
});

const plainSentence = /^[A-Z][^!.]*(\.\w[^!.]*)*\.$/;

it('has for every code one plain sentence without blame', () => {
  for (const code of sheetProblemCodes) {
    expect(problemSentences[code]).toMatch(plainSentence);
    expect(problemSentences[code]).not.toMatch(/overdue|failing|at risk|inactive|violated|score|fault|invalid|error/i);
  }
});
