import { buildZip, type ZipPart } from './build-zip.ts';

const namespaces = ['office', 'table', 'text', 'style', 'draw']
  .map((prefix) => ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join('');
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

export interface TestOds {
  /** What stands inside office:spreadsheet. */
  readonly tables: string;
  /** What stands inside office:automatic-styles. */
  readonly styles?: string;
  readonly parts?: readonly ZipPart[];
}

/** One table around these rows. */
export function odsTable(rows: string, name = 'People'): string {
  return `<table:table table:name="${name}">${rows}</table:table>`;
}

/** The bytes of a small .ods file. */
export function buildOds(ods: TestOds): Buffer {
  return buildZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', content: declaration + documentOf('document-content', ods) },
    ...(ods.parts ?? []),
  ]);
}

/** The same as one XML file. */
export function flatOds(ods: TestOds): string {
  return declaration + documentOf('document', ods);
}

function documentOf(root: string, { tables, styles = '' }: TestOds): string {
  return `<office:${root}${namespaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:${root}>`;
}
