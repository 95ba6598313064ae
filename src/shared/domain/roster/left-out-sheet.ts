import type { SheetToWrite } from '../sheet-to-write.ts';
import type { TableShape } from './detect-table.ts';
import { leftOutHeading } from './left-out-heading.ts';
import type { ImportPlan, PossibleDuplicate } from './plan-import.ts';
import { sayWhyOut } from './say-why-out.ts';
import type { Sheet } from './sheet.ts';

/** What a plan of any kind tells of the rows that stay out. */
export type StayingOut = Pick<ImportPlan, 'problems' | 'leftOut'> & Partial<Pick<ImportPlan, 'possibleDuplicates'>>;

/** A row that an import passes over, as the spreadsheet counts it, with why. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: string;
}

/** Every row that is in the file and will not come in: for what is wrong, for want of an answer, or by choice. */
export function leftOutRows({ problems, leftOut, possibleDuplicates = [] }: StayingOut): LeftOutRow[] {
  return [
    ...problems.map(({ row, problems: all }) => ({ row, why: sayWhyOut(all) })),
    ...possibleDuplicates.map((one) => ({ row: one.row, why: whyItWaits(one) })),
    ...leftOut.map(({ row }) => ({ row, why: 'You left this row out.' })),
  ].toSorted((a, b) => a.row - b.row);
}

function whyItWaits({ candidates }: PossibleDuplicate): string {
  const names = [...new Set(candidates.map(({ name }) => name))];
  return `Nobody has said yet whether this is the same person as ${names.join(' or ')}.`;
}

/** Those rows as they stand in the file, under its own headings, with one column more that says why. */
export function leftOutSheet(
  { name, rows }: Pick<Sheet, 'name' | 'rows'>,
  { headers }: TableShape,
  leftOut: readonly LeftOutRow[],
): SheetToWrite {
  // A list of such rows that was mended in part and imported again has the column already.
  const kept = headers.flatMap((heading, column) => (heading === leftOutHeading ? [] : [{ heading, column }]));
  const expected = { kind: 'anything' } as const;
  return {
    name,
    columns: [
      ...kept.map(({ heading }) => ({ heading, note: null, expected, width: 22 })),
      { heading: leftOutHeading, note: null, expected, width: 70 },
    ],
    rows: leftOut.map(({ row, why }) => {
      const cells = rows[row - 1] ?? [];
      return [...kept.map(({ column }) => cells[column] ?? null), why];
    }),
    emptyRows: 0,
    guide: [],
  };
}
