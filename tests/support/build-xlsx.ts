import { buildZip, type ZipPart } from './build-zip.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface TestSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands inside sheetData. */
  readonly rows: string;
  /** 'worksheet' if absent. */
  readonly kind?: 'worksheet' | 'chartsheet';
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** What stands inside sst. */
  readonly sharedStrings?: string;
  /** Number format of each cell style after style 0: a built-in id or a code. */
  readonly formats?: readonly (number | string)[];
  readonly workbookProperties?: string;
  /** Replaces or adds parts by name. */
  readonly parts?: readonly ZipPart[];
  readonly without?: readonly string[];
}

/** The parts of a small workbook, written as programs write them. */
export function xlsxParts(workbook: TestWorkbook): ZipPart[] {
  const { sheets, sharedStrings, formats = [], workbookProperties = '', parts = [], without = [] } = workbook;
  const built: ZipPart[] = [
    { name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties}<sheets>${sheets
        .map(({ name, state }, index) => {
          const visibility = state ? ` state="${state}"` : '';
          return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
        })
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map(
          ({ kind = 'worksheet' }, index) => [`rId${index + 1}`, kind, `worksheets/sheet${index + 1}.xml`] as const,
        ),
        ['rIdStyles', 'styles', 'styles.xml'],
        ...(sharedStrings === undefined ? [] : [['rIdStrings', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ]),
    },
    { name: 'xl/styles.xml', content: styles(formats) },
    ...sheets.map(({ rows }, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(rows) })),
    ...(sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${sharedStrings}</sst>` }]),
  ];
  const replaced = new Set([...without, ...parts.map(({ name }) => name)]);
  return [...built.filter(({ name }) => !replaced.has(name)), ...parts];
}

export function buildXlsx(workbook: TestWorkbook): Buffer {
  return buildZip(xlsxParts(workbook));
}

/** A worksheet part around these rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function styles(formats: readonly (number | string)[]): string {
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const styled = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styled.join('')}</cellXfs></styleSheet>`;
}
