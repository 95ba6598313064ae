import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ImportField, ImportKind } from '../../../shared/domain/import-kind.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { personRefs } from '../../../shared/domain/record-import/record-field.ts';
import type { CellCorrection } from '../../../shared/domain/roster/correct-cells.ts';
import type { RowDecision } from '../../../shared/domain/roster/known-person.ts';
import type { ImportRule } from '../../../shared/domain/roster/person-field-columns.ts';
import { type RosterField, repeatableFields } from '../../../shared/domain/roster/roster-field.ts';
import { startingSheet } from '../../../shared/domain/usable-sheets.ts';
import type { RouteOutput, RouteRequest } from '../../../shared/ipc/contract.ts';
import type { RosterFile, RosterSheet } from '../../../shared/ipc/routes/roster.ts';
import { isKnownFormat, type Mapping, suggestedMapping } from './suggested-mapping.ts';

export const wizardSteps = ['file', 'sheet', 'columns', 'rows', 'compare', 'import'] as const;
export type WizardStep = (typeof wizardSteps)[number];

export type DateOrder = 'day-first' | 'month-first';
export type SheetsFile = Extract<RosterFile, { kind: 'sheets' }>;
export type EncodingQuestion = Extract<RosterFile, { kind: 'encoding' }>;

/** What the coordinator said about one row of the sheet; undefined takes an answer back. */
export type RowAnswer = Omit<RowDecision, 'row'>;

/** A file is open and being looked through; nothing of it is in the vault. */
export interface OpenImport {
  readonly kind: 'open';
  readonly step: WizardStep;
  readonly cohortId: CohortId | null;
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

/** The import is written. */
interface ImportedState {
  readonly kind: 'imported';
  readonly fileName: string;
  readonly about: ImportKind;
  readonly result: RouteOutput<'roster.commit'>;
  /** What it followed from: the rows that stayed out can be asked for again. */
  readonly choices: RouteRequest<'roster.saveLeftOut'>['choices'];
  /** True when people were added and none of them takes part in the cohort. */
  readonly enrolledNobody: boolean;
}

export type WizardState =
  | { readonly kind: 'choosing'; readonly cohortId: CohortId | null }
  | { readonly kind: 'encoding'; readonly cohortId: CohortId | null; readonly question: EncodingQuestion }
  | OpenImport
  | ImportedState;

export type WizardAction =
  | { readonly type: 'cohort chosen'; readonly cohortId: CohortId }
  | { readonly type: 'file read'; readonly file: RosterFile }
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
  | { readonly type: 'begun again' };

export const noImport: WizardState = { kind: 'choosing', cohortId: null };

/** A date order that follows from the values is taken over; one that could be read both ways is left to be asked. */
const plainOrder = (sheet: RosterSheet): DateOrder | null =>
  sheet.dateOrder === 'day-first' || sheet.dateOrder === 'month-first' ? sheet.dateOrder : null;

function lookAt(file: SheetsFile, sheetIndex: number, sheet: RosterSheet, cohortId: CohortId | null): OpenImport {
  return {
    kind: 'open',
    step: 'sheet',
    cohortId,
    file,
    sheetIndex,
    sheet,
    mapping: suggestedMapping(sheet.columns),
    dateOrder: plainOrder(sheet),
    everyoneIs: sheet.everyoneIs,
    rules: {},
    decisions: new Map(),
    corrections: [],
    passedOver: false,
  };
}

function readFile(file: RosterFile, cohortId: CohortId | null): WizardState {
  if (file.kind === 'encoding') return { kind: 'encoding', cohortId, question: file };
  const sheetIndex = startingSheet(file.sheets);
  const sheet = file.sheets[sheetIndex];
  if (sheet === undefined) return { kind: 'choosing', cohortId };
  const open = lookAt(file, sheetIndex, sheet, cohortId);
  if (cohortId === null || !isKnownFormat(sheet)) return open;
  return { ...open, step: 'compare', passedOver: true };
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
      return sheet === undefined ? state : lookAt(state.file, action.sheetIndex, sheet, state.cohortId);
    }
    case 'sheet read again':
      return { ...lookAt(state.file, state.sheetIndex, action.sheet, state.cohortId), step: state.step };
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
        fileName: state.file.fileName,
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
      return noImport;
    case 'file read':
      return state.kind === 'imported' ? state : readFile(action.file, state.cohortId);
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
