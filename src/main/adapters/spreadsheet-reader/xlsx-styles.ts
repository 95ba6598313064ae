import type { NumberMeaning } from './excel-serial-day.ts';
import { meaningOfBuiltInFormat, meaningOfFormat } from './number-format.ts';
import type { ReadingBudget } from './reading-budget.ts';
import { parseXmlPart } from './xml-part.ts';
import type { ZipArchive } from './zip-archive.ts';

/** For each cell style, in the order cells point at them, what its number format makes of a number. */
export async function readXlsxStyles(
  archive: ZipArchive,
  partName: string,
  budget: ReadingBudget,
): Promise<readonly NumberMeaning[]> {
  const formats = new Map<number, NumberMeaning>();
  const styles: NumberMeaning[] = [];
  let inCellStyles = false;
  await parseXmlPart(
    archive.readPart(partName),
    {
      open(name, attributes) {
        if (name === 'numFmt') {
          const code = attributes['formatCode'] ?? '';
          formats.set(Number(attributes['numFmtId']), meaningOfFormat(code, budget.limits.numberFormatCharacters));
        } else if (name === 'cellXfs') inCellStyles = true;
        else if (name === 'xf' && inCellStyles) {
          const id = Number(attributes['numFmtId'] ?? 0);
          styles.push(formats.get(id) ?? meaningOfBuiltInFormat(id));
        }
      },
      close(name) {
        if (name === 'cellXfs') inCellStyles = false;
      },
    },
    budget.limits.xmlDepth,
  );
  return styles;
}
