import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { ImportField } from '../../../shared/domain/import-kind.ts';
import { personRefs } from '../../../shared/domain/record-import/record-field.ts';
import type { CellCorrection } from '../../../shared/domain/roster/correct-cells.ts';
import { settledDateOrder } from '../../../shared/domain/roster/date-order-of.ts';
import { repeatableFields } from '../../../shared/domain/roster/roster-field.ts';
import { startingSheet } from '../../../shared/domain/usable-sheets.ts';
import type { RosterFile, RosterSheet } from '../../../shared/ipc/routes/roster.ts';
import {
  atNextFile,
  currentFile,
  type HandedFile,
  nextFile,
  withFilesBehind,
  withFilesInstead,
} from './import-queue.ts';
import { isKnownFormat, type Mapping, suggestedMapping } from './suggested-mapping.ts';
import {
  hasMore,
  noImport,
  type OpenImport,
  type ReadingState,
  type SheetsFile,
  type WizardAction,
  type WizardState,
} from './wizard-state.ts';

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
