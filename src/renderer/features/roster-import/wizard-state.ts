import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ImportField, ImportKind } from '../../../shared/domain/import-kind.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { personRefs } from '../../../shared/domain/record-import/record-field.ts';
import type { CellCorrection } from '../../../shared/domain/roster/correct-cells.ts';
import { settledDateOrder } from '../../../shared/domain/roster/date-order-of.ts';
import type { RowDecision } from '../../../shared/domain/roster/known-person.ts';
import type { DateOrder } from '../../../shared/domain/roster/parse-date.ts';
import type { ImportRule } from '../../../shared/domain/roster/person-field-columns.ts';
import { type RosterField, repeatableFields } from '../../../shared/domain/roster/roster-field.ts';
import { otherUsableSheets, startingSheet } from '../../../shared/domain/usable-sheets.ts';
import type { RouteOutput, RouteRequest } from '../../../shared/ipc/contract.ts';
import type { RosterFile, RosterSheet } from '../../../shared/ipc/routes/roster.ts';
import {
  atNextFile,
  currentFile,
  emptyQueue,
  type HandedFile,
  type ImportQueue,
  nextFile,
  withFilesBehind,
  withFilesInstead,
} from './import-queue.ts';
import { isKnownFormat, type Mapping, suggestedMapping } from './suggested-mapping.ts';

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

/** Where an import stands whatever is done in it: for which cohort, and at which file. */
type Standing = Pick<OpenImport, 'cohortId' | 'queue'>;

function lookAt(file: SheetsFile, sheetIndex: number, sheet: RosterSheet, { cohortId, queue }: Standing): OpenImport {
  return {
    kind: 'open',
    step: 'sheet',
    cohortId,
    queue,
    file,
    sheetIndex,
    sheet,
    mapping: suggestedMapping(sheet.columns),
    dateOrder: settledDateOrder(sheet.dateOrder),
    everyoneIs: sheet.everyoneIs,
    rules: {},
    decisions: new Map(),
    corrections: [],
    passedOver: false,
  };
}

function readFile(file: RosterFile, state: ReadingState): WizardState {
  const { cohortId, queue } = state;
  if (file.kind === 'encoding') return { kind: 'encoding', cohortId, queue, question: file };
  const sheetIndex = state.sheetIndex ?? startingSheet(file.sheets);
  const sheet = file.sheets[sheetIndex];
  if (sheet === undefined) return { kind: 'choosing', cohortId, queue, problem: null };
  const open = lookAt(file, sheetIndex, sheet, state);
  if (cohortId === null || !isKnownFormat(sheet)) return open;
  return { ...open, step: 'compare', passedOver: true };
}

/** Reads the file the queue is at; with none left there is one to choose. */
function read({ cohortId, queue }: Standing, sheetIndex: number | null = null): WizardState {
  const file = currentFile(queue)?.file;
  if (file === undefined) return { kind: 'choosing', cohortId, queue, problem: null };
  return { kind: 'reading', cohortId, queue, file, encoding: null, sheetIndex };
}

/** Work that was begun goes first; where nothing was, the files take the place of the one that is chosen. */
function handOver(state: WizardState, files: readonly HandedFile[]): WizardState {
  if (files.length === 0) return state;
  const isBegun =
    state.kind === 'imported' || state.kind === 'reading' || (state.kind === 'open' && state.step !== 'file');
  if (isBegun) return { ...state, queue: withFilesBehind(state.queue, files) };
  return read({ cohortId: state.cohortId, queue: withFilesInstead(state.queue, files) });
}

function goOn(state: WizardState, sheetIndex: number | null): WizardState {
  if (sheetIndex !== null) return state.kind === 'imported' ? read(state, sheetIndex) : state;
  if (state.kind === 'reading' || nextFile(state.queue) === null) return state;
  return read({ cohortId: state.cohortId, queue: atNextFile(state.queue) });
}

/** Whether another file or another sheet of this one waits after an import. */
export const hasMore = ({ queue, file }: ImportedState) =>
  nextFile(queue) !== null || otherUsableSheets(file.sheets, queue.sheetsDone).length > 0;

/** Where more waits, the import that was taken back is gone through once more; a single one begins afresh. */
function goBack(state: WizardState): WizardState {
  if (state.kind !== 'imported') return state;
  const { queue } = state;
  if (!hasMore(state)) return noImport;
  const undone = queue.sheetsDone.at(-1) ?? null;
  return read({ ...state, queue: { ...queue, sheetsDone: queue.sheetsDone.slice(0, -1) } }, undone);
}

/** What was said about a file is dropped. Where others wait behind it they still do, and it is gone through once more. */
function beginAgain(state: WizardState): WizardState {
  if (state.kind !== 'open' || nextFile(state.queue) === null) return noImport;
  const sheet = state.file.sheets[state.sheetIndex];
  return sheet === undefined ? noImport : { ...lookAt(state.file, state.sheetIndex, sheet, state), step: 'file' };
}

/** Work that was begun is found again on coming back; an import that is done and leads to nothing more is over. */
function leave(state: WizardState): WizardState {
  const isOver = state.kind === 'imported' && !hasMore(state);
  return isOver ? noImport : state;
}

const severalMayFill: ReadonlySet<ImportField> = new Set([...repeatableFields, ...personRefs]);

/** A field that only one column may fill moves here from the column that had it. */
function explained(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  const next = new Map(mapping);
  next.delete(column);
  if (field === null || field === 'notUsed') return next;
  if (!severalMayFill.has(field)) for (const [other, has] of mapping) if (has === field) next.delete(other);
  return next.set(column, field);
}

/** The last word about a cell or a value stands. */
function corrected(said: readonly CellCorrection[], next: CellCorrection): readonly CellCorrection[] {
  const isOther = (one: CellCorrection) => one.column !== next.column || !isSamePlace(one.in, next.in);
  return [...said.filter(isOther), next];
}

function isSamePlace(a: CellCorrection['in'], b: CellCorrection['in']): boolean {
  if ('row' in a) return 'row' in b && a.row === b.row;
  return 'value' in b && a.value === b.value;
}

function changeOpen(state: OpenImport, action: WizardAction): WizardState {
  switch (action.type) {
    case 'sheet chosen': {
      const sheet = state.file.sheets[action.sheetIndex];
      return sheet === undefined ? state : lookAt(state.file, action.sheetIndex, sheet, state);
    }
    case 'sheet read again':
      return { ...lookAt(state.file, state.sheetIndex, action.sheet, state), step: state.step };
    case 'column explained':
      return { ...state, mapping: explained(state.mapping, action.column, action.field) };
    case 'mapping begun afresh':
      return { ...state, mapping: new Map() };
    case 'date order chosen':
      return { ...state, dateOrder: action.dateOrder };
    case 'part of everyone said':
      return { ...state, everyoneIs: action.everyoneIs };
    case 'rule chosen':
      return { ...state, rules: { ...state.rules, [action.field]: action.rule } };
    case 'row decided':
      return {
        ...state,
        decisions: new Map(state.decisions).set(action.row, {
          ...state.decisions.get(action.row),
          ...action.answer,
        }),
      };
    case 'cells corrected':
      return { ...state, corrections: corrected(state.corrections, action.correction) };
    case 'correction taken back':
      return { ...state, corrections: state.corrections.filter((_, index) => index !== action.index) };
    case 'step opened':
      return { ...state, step: action.step };
    case 'imported':
      return {
        kind: 'imported',
        cohortId: state.cohortId,
        queue: { ...state.queue, sheetsDone: [...state.queue.sheetsDone, state.sheetIndex] },
        file: state.file,
        sheetName: state.sheet.name,
        about: state.sheet.kind,
        result: action.result,
        choices: action.choices,
        enrolledNobody: action.enrolledNobody,
      };
    default:
      return state;
  }
}

/** The wizard after one action. Nothing here writes: the vault is touched by the commit alone. */
export function moveWizard(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case 'begun again':
      return beginAgain(state);
    case 'files handed over':
      return handOver(state, action.files);
    case 'file read':
      // An answer that was no longer waited for changes nothing.
      return state.kind === 'reading' && state.file === action.file.file ? readFile(action.file, state) : state;
    case 'reading ended': {
      if (state.kind !== 'reading' || state.file !== action.file) return state;
      const { cohortId, queue } = state;
      return { kind: 'choosing', cohortId, queue, problem: action.problem };
    }
    case 'encoding chosen': {
      if (state.kind !== 'encoding') return state;
      const { cohortId, queue, question } = state;
      return { kind: 'reading', cohortId, queue, file: question.file, encoding: action.encoding, sheetIndex: null };
    }
    case 'import undone':
      return goBack(state);
    case 'screen left':
      return leave(state);
    case 'gone on':
      return goOn(state, action.sheetIndex);
    case 'cohort chosen':
      return state.kind === 'imported' ? state : { ...state, cohortId: action.cohortId };
    case 'sheet chosen':
    case 'sheet read again':
    case 'column explained':
    case 'mapping begun afresh':
    case 'date order chosen':
    case 'part of everyone said':
    case 'rule chosen':
    case 'row decided':
    case 'cells corrected':
    case 'correction taken back':
    case 'step opened':
    case 'imported':
      return state.kind === 'open' ? changeOpen(state, action) : state;
    default:
      return assertNever(action);
  }
}
