import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ImportField, ImportKind } from '../../../shared/domain/import-kind.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { CellCorrection } from '../../../shared/domain/roster/correct-cells.ts';
import type { RowDecision } from '../../../shared/domain/roster/known-person.ts';
import type { DateOrder } from '../../../shared/domain/roster/parse-date.ts';
import type { ImportRule } from '../../../shared/domain/roster/person-field-columns.ts';
import { type RosterField } from '../../../shared/domain/roster/roster-field.ts';
import { otherUsableSheets } from '../../../shared/domain/usable-sheets.ts';
import type { RouteOutput, RouteRequest } from '../../../shared/ipc/contract.ts';
import type { RosterFile, RosterSheet } from '../../../shared/ipc/routes/roster.ts';
import { emptyQueue, type HandedFile, type ImportQueue, nextFile } from './import-queue.ts';
import { type Mapping } from './suggested-mapping.ts';

export const wizardSteps = ['file', 'sheet', 'columns', 'rows', 'compare', 'import'] as const;
export type WizardStep = (typeof wizardSteps)[number];

export type SheetsFile = Extract<RosterFile, { kind: 'sheets' }>;
export type EncodingQuestion = Extract<RosterFile, { kind: 'encoding' }>;

/** What the coordinator said about one row of the sheet; undefined takes an answer back. */
export type RowAnswer = Omit<RowDecision, 'row'>;

/** A file is open and being looked through; nothing of it is in the vault. */
export interface OpenImport {
  readonly kind: 'open';
  readonly step: WizardStep;
  readonly cohortId: CohortId | null;
  readonly queue: ImportQueue;
  readonly file: SheetsFile;
  readonly sheetIndex: number;
  readonly sheet: RosterSheet;
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder | null;
  /** The part of everybody of whom the row says nothing about it. */
  readonly everyoneIs: Role | null;
  readonly rules: Readonly<Partial<Record<RosterField, ImportRule>>>;
  readonly decisions: ReadonlyMap<number, RowAnswer>;
  /** What is read instead of what stands in the file, in the order it was said. */
  readonly corrections: readonly CellCorrection[];
  /** True when the format was known and the steps before the comparison were passed over. */
  readonly passedOver: boolean;
}

/** A file is being read; `sheetIndex` is the sheet to open, or null for the one that says most. */
export interface ReadingState {
  readonly kind: 'reading';
  readonly cohortId: CohortId | null;
  readonly queue: ImportQueue;
  readonly file: string;
  readonly encoding: string | null;
  readonly sheetIndex: number | null;
}

/** The import is written. */
export interface ImportedState {
  readonly kind: 'imported';
  readonly cohortId: CohortId | null;
  readonly queue: ImportQueue;
  readonly file: SheetsFile;
  readonly sheetName: string;
  readonly about: ImportKind;
  readonly result: RouteOutput<'roster.commit'>;
  /** What it followed from: the rows that stayed out can be asked for again. */
  readonly choices: RouteRequest<'roster.saveLeftOut'>['choices'];
  /** True when people were added and none of them takes part in the cohort. */
  readonly enrolledNobody: boolean;
}

export type WizardState =
  | {
      readonly kind: 'choosing';
      readonly cohortId: CohortId | null;
      readonly queue: ImportQueue;
      /** Why the file the queue is at could not be read. */
      readonly problem: string | null;
    }
  | ReadingState
  | {
      readonly kind: 'encoding';
      readonly cohortId: CohortId | null;
      readonly queue: ImportQueue;
      readonly question: EncodingQuestion;
    }
  | OpenImport
  | ImportedState;

export type WizardAction =
  | { readonly type: 'cohort chosen'; readonly cohortId: CohortId }
  | { readonly type: 'files handed over'; readonly files: readonly HandedFile[] }
  | { readonly type: 'file read'; readonly file: RosterFile }
  /** It could not be read, or somebody stopped it: then there is nothing to say. */
  | { readonly type: 'reading ended'; readonly file: string; readonly problem: string | null }
  | { readonly type: 'encoding chosen'; readonly encoding: string }
  /** To another sheet of the file just imported or, with null, to the next file. */
  | { readonly type: 'gone on'; readonly sheetIndex: number | null }
  | { readonly type: 'sheet chosen'; readonly sheetIndex: number }
  /** Another header row, or another idea of what the rows are about. */
  | { readonly type: 'sheet read again'; readonly sheet: RosterSheet }
  | { readonly type: 'column explained'; readonly column: number; readonly field: ImportField | null }
  | { readonly type: 'mapping begun afresh' }
  | { readonly type: 'date order chosen'; readonly dateOrder: DateOrder }
  | { readonly type: 'part of everyone said'; readonly everyoneIs: Role | null }
  | { readonly type: 'rule chosen'; readonly field: RosterField; readonly rule: ImportRule }
  | { readonly type: 'row decided'; readonly row: number; readonly answer: RowAnswer }
  | { readonly type: 'cells corrected'; readonly correction: CellCorrection }
  | { readonly type: 'correction taken back'; readonly index: number }
  | { readonly type: 'step opened'; readonly step: WizardStep }
  | {
      readonly type: 'imported';
      readonly result: RouteOutput<'roster.commit'>;
      readonly choices: ImportedState['choices'];
      readonly enrolledNobody: boolean;
    }
  | { readonly type: 'import undone' }
  /** Another screen is opened. */
  | { readonly type: 'screen left' }
  | { readonly type: 'begun again' };

export const noImport: WizardState = { kind: 'choosing', cohortId: null, queue: emptyQueue, problem: null };

/** Whether another file or another sheet of this one waits after an import. */
export const hasMore = ({ queue, file }: ImportedState) =>
  nextFile(queue) !== null || otherUsableSheets(file.sheets, queue.sheetsDone).length > 0;
