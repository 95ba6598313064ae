import type { Sheet } from '../../../shared/domain/roster/sheet.ts';
import type { ReadingBudget } from './reading-budget.ts';
import { SheetProblem } from './sheet-problem.ts';
import { type Relationship, readRelationships } from './xlsx-relationships.ts';
import { attribute, parseXmlPart } from './xml-part.ts';
import type { ZipArchive } from './zip-archive.ts';

interface XlsxWorkbook {
  /** Worksheets in the order of their tabs; chart, dialog and macro sheets have no cells and are left out. */
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: Sheet['visibility'];
    readonly partName: string;
  }[];
  readonly starts1904: boolean;
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
}

interface ListedSheet {
  readonly name: string;
  readonly state: string;
  readonly relationshipId: string;
}

/** The list of sheets and where their parts lie. Throws MISSING_PART when a listed sheet is not in the file. */
export async function readXlsxWorkbook(
  archive: ZipArchive,
  workbookPart: string,
  budget: ReadingBudget,
): Promise<XlsxWorkbook> {
  const listed: ListedSheet[] = [];
  let starts1904 = false;
  let isWorkbook = false;
  await parseXmlPart(
    archive.readPart(workbookPart),
    {
      open(name, attributes) {
        if (name === 'workbook') isWorkbook = true;
        else if (name === 'workbookPr') starts1904 = isTrue(attribute(attributes, 'date1904'));
        else if (name === 'sheet') {
          if (listed.length >= budget.limits.sheets) throw new SheetProblem('TOO_MANY_SHEETS');
          listed.push({
            name: attributes['name'] ?? '',
            state: attributes['state'] ?? 'visible',
            relationshipId: attribute(attributes, 'id') ?? '',
          });
        }
      },
    },
    budget.limits.xmlDepth,
  );
  if (!isWorkbook) throw new SheetProblem('NOT_A_SPREADSHEET');

  const relationships = await readRelationships(archive, workbookPart, budget);
  const partOf = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.partName;
  return {
    sheets: listed.flatMap((sheet) => locate(sheet, relationships, archive)),
    starts1904,
    stylesPart: partOf('styles'),
    sharedStringsPart: partOf('sharedStrings'),
  };
}

function locate(
  sheet: ListedSheet,
  relationships: readonly Relationship[],
  archive: ZipArchive,
): XlsxWorkbook['sheets'] {
  const relationship = relationships.find(({ id }) => id === sheet.relationshipId);
  if (!relationship) throw new SheetProblem('MISSING_PART');
  if (relationship.kind !== 'worksheet') return [];
  if (!archive.has(relationship.partName)) throw new SheetProblem('MISSING_PART');
  return [{ name: sheet.name, visibility: visibilityOf(sheet.state), partName: relationship.partName }];
}

function visibilityOf(state: string): Sheet['visibility'] {
  if (state === 'veryHidden') return 'very hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
