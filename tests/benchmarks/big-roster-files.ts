import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';
import { buildOds, odsTable } from '../support/build-ods.ts';
import { buildXlsx, sheetXml } from '../support/build-xlsx.ts';
import { bigRoster } from './big-roster.ts';

const gigabyte = 1_000_000_000;
const seed = 20_260_531;
const mainTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Parts that the libraries look for and we do not need: this one, and two in the .ods file. */
const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mainTypes}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${mainTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${mainTypes}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${mainTypes}.sharedStrings+xml"/></Types>`;
const manifest =
  '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
const odsStyles =
  '<?xml version="1.0" encoding="UTF-8"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:styles/></office:document-styles>';

export const bigFiles = ['xlsx', 'ods', 'csv'] as const;
export type BigFile = (typeof bigFiles)[number];

/** Writes the same big roster as each kind of file into the folder and answers how many rows it has. */
export function writeBigRosters(folder: string): number {
  const rows = [...bigRoster(seed)];
  writeFileSync(join(folder, 'big.csv'), rows.map(csvRow).join(''));
  writeFileSync(join(folder, 'big.xlsx'), xlsxOf(rows));
  writeFileSync(join(folder, 'big.ods'), odsOf(rows));
  return rows.length;
}

/** Writes a workbook of about 1 MB whose sheet unpacks to a gigabyte: once it says so, once it lies about it. */
export function writeZipBombs(folder: string): readonly string[] {
  // Repeating one packed piece spares packing a gigabyte; the two last bytes end the stream.
  const piece = deflateRawSync(Buffer.alloc(gigabyte / 100, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: 100 }, () => piece), Buffer.from([3, 0])]);
  return [gigabyte, 1_000].map((declaredSize) => {
    const path = join(folder, `bomb-${declaredSize}.xlsx`);
    const part = { name: 'xl/worksheets/sheet1.xml', content: sheetXml(''), packed, declaredSize };
    writeFileSync(path, buildXlsx({ sheets: [{ rows: '' }], parts: [part] }));
    return path;
  });
}

function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => `"${shown(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

function xlsxOf(rows: readonly (readonly Cell[])[]): Buffer {
  const strings = new Map<string, number>();
  const sheetRows = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => xlsxCell(cell, `${columnName(column)}${row + 1}`, strings));
    return `<row r="${row + 1}" spans="1:20">${inside.join('')}</row>`;
  });
  return buildXlsx({
    sheets: [
      { name: 'People', rows: sheetRows.join('') },
      { name: 'Lists', state: 'hidden', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ],
    sharedStrings: [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(''),
    formats: [14, 22, 20],
    parts: [{ name: '[Content_Types].xml', content: contentTypes }],
  });
}

function xlsxCell(cell: Cell, reference: string, strings: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><f>1=${Number(cell)}</f><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') {
    const known = strings.get(cell) ?? strings.size;
    strings.set(cell, known);
    return `<c r="${reference}" t="s"><v>${known}</v></c>`;
  }
  if ('date' in cell)
    return `<c r="${reference}" s="${cell.date.length > 10 ? 2 : 1}"><v>${serialOf(cell.date)}</v></c>`;
  return `<c r="${reference}" s="3"><v>${'time' in cell ? Date.parse(`1970-01-01T${cell.time}Z`) / 86_400_000 : 0}</v></c>`;
}

function odsOf(rows: readonly (readonly Cell[])[]): Buffer {
  const tableRows = rows.map(
    (cells) =>
      `<table:table-row table:style-name="ro1">${cells.map(odsCell).join('')}<table:table-cell table:number-columns-repeated="${16_384 - cells.length}"/></table:table-row>`,
  );
  return buildOds({
    tables: odsTable(tableRows.join('')),
    parts: [
      { name: 'styles.xml', content: odsStyles },
      { name: 'META-INF/manifest.xml', content: manifest },
    ],
  });
}

function odsCell(cell: Cell): string {
  if (cell === null) return '<table:table-cell/>';
  const [type, attribute, value] = odsValue(cell);
  const typed = value === undefined ? '' : ` office:${attribute}="${value}"`;
  return `<table:table-cell table:style-name="ce1" office:value-type="${type}"${typed} calcext:value-type="${type}"><text:p>${escaped(shown(cell))}</text:p></table:table-cell>`;
}

function odsValue(cell: Exclude<Cell, null>): readonly [type: string, attribute: string, value?: string] {
  if (typeof cell === 'number') return ['float', 'value', String(cell)];
  if (typeof cell === 'boolean') return ['boolean', 'boolean-value', String(cell)];
  if (typeof cell === 'object' && 'date' in cell) return ['date', 'date-value', cell.date];
  if (typeof cell === 'object' && 'time' in cell) {
    const [hours = '', minutes = '', seconds = ''] = cell.time.split(':');
    return ['time', 'time-value', `PT${hours}H${minutes}M${seconds}S`];
  }
  return ['string', 'string-value'];
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return String(Object.values(cell)[0]);
}

function serialOf(date: string): number {
  return Date.parse(date.length > 10 ? `${date}Z` : date) / 86_400_000 + 25_569;
}

function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
