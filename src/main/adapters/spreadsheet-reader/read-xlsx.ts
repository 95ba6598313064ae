import { warnOfFormulas } from './formula-warning.ts';
import type { SheetSource } from './sheet-source.ts';
import type { XlsxCellContext } from './xlsx-cell.ts';
import { readRelationships } from './xlsx-relationships.ts';
import { readXlsxSharedStrings } from './xlsx-shared-strings.ts';
import { XlsxSheetHandlers } from './xlsx-sheet.ts';
import { readXlsxStyles } from './xlsx-styles.ts';
import { readXlsxWorkbook } from './xlsx-workbook.ts';
import { parseXmlPart } from './xml-part.ts';
import { ZipArchive } from './zip-archive.ts';

/** Reads an .xlsx or .xlsm workbook into the sink, sheet by sheet; returns warnings, throws SheetProblem. */
export async function readXlsx({ bytes, budget, sink }: SheetSource): Promise<readonly string[]> {
  const archive = await ZipArchive.open(bytes, budget);
  const workbook = await readXlsxWorkbook(archive, await findWorkbookPart(archive, budget), budget);
  const { stylesPart, sharedStringsPart } = workbook;
  const context: XlsxCellContext = {
    styles: stylesPart && archive.has(stylesPart) ? await readXlsxStyles(archive, stylesPart, budget) : [],
    sharedStrings:
      sharedStringsPart && archive.has(sharedStringsPart)
        ? await readXlsxSharedStrings(archive, sharedStringsPart, budget)
        : undefined,
    starts1904: workbook.starts1904,
    limits: budget.limits,
  };
  const warnings: string[] = [];
  for (const { name, visibility, partName } of workbook.sheets) {
    sink.openSheet(name, visibility);
    const handlers = new XlsxSheetHandlers(context, sink);
    await parseXmlPart(archive.readPart(partName), handlers, budget.limits.xmlDepth, () => sink.drain());
    warnings.push(...warnOfFormulas(name, handlers.formulasWithoutResult));
  }
  return warnings;
}

async function findWorkbookPart(archive: ZipArchive, budget: SheetSource['budget']): Promise<string> {
  const relationships = await readRelationships(archive, '', budget);
  return relationships.find(({ kind }) => kind === 'officeDocument')?.partName ?? 'xl/workbook.xml';
}
