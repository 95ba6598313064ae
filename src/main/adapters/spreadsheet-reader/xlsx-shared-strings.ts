import { decodeExcelEscapes } from './excel-escapes.ts';
import type { ReadingBudget } from './reading-budget.ts';
import { SheetProblem } from './sheet-problem.ts';
import { parseXmlPart } from './xml-part.ts';
import type { ZipArchive } from './zip-archive.ts';

/** The texts cells point at, in order. Pieces of rich text are joined; reading aids (furigana) are left out. */
export async function readXlsxSharedStrings(
  archive: ZipArchive,
  partName: string,
  budget: ReadingBudget,
): Promise<readonly string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let readingAids = 0;
  await parseXmlPart(
    archive.readPart(partName),
    {
      open(name) {
        if (name === 'si') current = '';
        else if (name === 't') inText = true;
        else if (name === 'rPh') readingAids += 1;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') readingAids -= 1;
        else if (name === 'si') {
          const text = decodeExcelEscapes(current);
          if (text.length > budget.limits.cellCharacters) throw new SheetProblem('FIELD_TOO_LONG');
          if (strings.length >= budget.limits.cells) throw new SheetProblem('TOO_LARGE');
          strings.push(text);
        }
      },
      text(text) {
        if (inText && readingAids === 0) current += text;
      },
    },
    budget.limits.xmlDepth,
  );
  return strings;
}
