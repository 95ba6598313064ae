import type { ImportField, ImportKind } from '../import-kind.ts';
import type { ColumnToWrite, SheetToWrite } from '../sheet-to-write.ts';
import { checkInColumns } from './check-in-columns.ts';
import { rosterColumns } from './roster-columns.ts';
import { sessionColumns } from './session-columns.ts';

/** Kinds of import that an empty spreadsheet to fill in is kept for. */
export const templateKinds = ['people', 'check-ins', 'sessions'] as const satisfies readonly ImportKind[];
export type TemplateKind = (typeof templateKinds)[number];

/** A column of an empty spreadsheet, and what it will be read as. */
export interface TemplateColumn extends ColumnToWrite {
  readonly field: ImportField;
  readonly note: string;
}

/** An empty spreadsheet to fill in; filled in as it says, it is imported without a question. */
export interface ImportTemplate extends SheetToWrite {
  readonly fileName: string;
  readonly columns: readonly TemplateColumn[];
}

// The sheet's and the file's names leave out mentor and mentee: such a name says that everybody on the sheet is one.
const templates: Readonly<Record<TemplateKind, Omit<ImportTemplate, 'rows' | 'emptyRows'>>> = {
  people: {
    fileName: 'Empty roster.xlsx',
    name: 'People',
    columns: rosterColumns,
    guide: guideOf('person', 'Only a name is needed. Leave any other cell empty that you know nothing for.'),
  },
  'check-ins': {
    fileName: 'Empty check-in form.xlsx',
    name: 'Check-ins',
    columns: checkInColumns,
    guide: guideOf('answer', 'The two people, who of them answers and the day are needed. Anything else may be empty.'),
  },
  sessions: {
    fileName: 'Empty session log.xlsx',
    name: 'Sessions',
    columns: sessionColumns,
    guide: guideOf('meeting', 'The two people and the day are needed. Anything else may be empty.'),
  },
};

/** The empty spreadsheet for one kind of import. */
export function importTemplate(kind: TemplateKind): ImportTemplate {
  return { ...templates[kind], rows: [], emptyRows: 1000 };
}

/** Nothing here may read like a heading, or this sheet would be offered for import beside the one filled in. */
function guideOf(about: string, needed: string): readonly string[] {
  return [
    `Fill in the first sheet, one row for each ${about}. The top row stays as it is.`,
    'Point at a cell of the top row to read what to write below it. Where answers are offered, choose one of them.',
    needed,
    'Columns you have no use for can be deleted, and their order does not matter.',
    'Then open Mentor Desk, choose Import a spreadsheet, and choose this file. You see every change before it is made.',
  ];
}
