import {
  importDayFields,
  isRecordKind,
  type PeopleKind,
  peopleColumns,
  recordColumns,
} from '../../../shared/domain/import-kind.ts';
import { missingColumn } from '../../../shared/domain/missing-column.ts';
import { cellText } from '../../../shared/domain/roster/cell-text.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { type DayBothWays, dayBothWays } from './day-both-ways.ts';
import { columnsOf } from './suggested-mapping.ts';
import { type OpenImport, type WizardState, type WizardStep, wizardSteps } from './wizard-state.ts';

/** The texts that stand in the columns used for days, as far as the sample of the sheet reaches. */
function dayTexts({ mapping, sheet }: OpenImport): readonly string[] {
  const columns = [...mapping].filter(([, field]) => importDayFields.has(field)).map(([column]) => column);
  return sheet.sample.slice(sheet.table.firstDataRow).flatMap((row) => columns.map((column) => cellText(row[column])));
}

/** A real day of the file that could be read in two ways, or null. */
export const dayInDoubt = (state: OpenImport): DayBothWays | null => dayBothWays(dayTexts(state));

/** Whether an order of days has to be said: some used column holds days, and the file leaves their order open. */
export function asksDayOrder(state: OpenImport): boolean {
  const usesDays = [...state.mapping.values()].some((field) => importDayFields.has(field));
  if (!usesDays) return false;
  // The file was judged by the columns first taken for days; one that was named by hand may still be in doubt.
  return state.sheet.dateOrder === 'either' || (state.sheet.dateOrder === 'none' && dayInDoubt(state) !== null);
}

/** What is still missing at one step before the next can be gone to; null when nothing is. */
function missingAt(state: OpenImport, step: WizardStep): string | null {
  switch (step) {
    case 'file':
      return state.cohortId === null ? 'Choose the cohort this file belongs to.' : null;
    case 'sheet':
      return state.sheet.rowCount === 0
        ? 'This sheet has no rows below its headings. Choose another sheet or row.'
        : null;
    case 'columns':
      return (
        missingColumn(state.sheet.kind, state.mapping.values()) ??
        (asksDayOrder(state) && state.dateOrder === null ? 'Say in which order the days are written.' : null)
      );
    default:
      return null;
  }
}

/** What stands between the open step and the next, also where it was left open on a step before; null when nothing does. */
export function missingHere(state: WizardState): string | null {
  if (state.kind === 'open') {
    const soFar = wizardSteps.slice(0, wizardSteps.indexOf(state.step) + 1);
    return soFar.map((step) => missingAt(state, step)).find((missing) => missing !== null) ?? null;
  }
  return state.kind === 'imported' ? null : 'Choose a file first.';
}

/** The steps that can be opened now: every one up to the first that still misses something, and that one too. */
export function reachableSteps(state: WizardState): readonly WizardStep[] {
  if (state.kind !== 'open') return ['file'];
  const stuck = wizardSteps.findIndex((step) => missingAt(state, step) !== null);
  return stuck === -1 ? wizardSteps : wizardSteps.slice(0, stuck + 1);
}

/** The step before or after the open one that can be gone to, or null. */
export function neighbourStep(state: WizardState, direction: 1 | -1): WizardStep | null {
  if (state.kind !== 'open') return null;
  const next = wizardSteps[wizardSteps.indexOf(state.step) + direction];
  return next !== undefined && reachableSteps(state).includes(next) ? next : null;
}

/** Everything that was decided, as the plan of one kind of file is asked for. */
export type ImportRequest =
  | { readonly of: 'people'; readonly choices: RouteRequest<'roster.preview'> }
  | { readonly of: 'records'; readonly choices: RouteRequest<'roster.previewRecords'> };

/** What is asked of main; null while something it cannot do without is missing. */
export function importRequest(state: OpenImport): ImportRequest | null {
  const { cohortId, mapping, sheet, dateOrder } = state;
  const { kind } = sheet;
  if (cohortId === null || missingColumn(kind, mapping.values()) !== null) return null;
  const { headerRow } = sheet.table;
  const { corrections } = state;
  const common = {
    file: state.file.file,
    sheet: state.sheetIndex,
    headerRow,
    dateOrder,
    cohortId,
    corrections: [...corrections],
  };
  const decisions = [...state.decisions].toSorted(([a], [b]) => a - b);
  if (isRecordKind(kind)) {
    const leaveOut = decisions.filter(([, answer]) => answer.leaveOut === true).map(([row]) => row);
    return { of: 'records', choices: { ...common, kind, mapping: columnsOf(mapping, recordColumns), leaveOut } };
  }
  return {
    of: 'people',
    choices: {
      ...common,
      kind: kind satisfies PeopleKind,
      everyoneIs: state.everyoneIs,
      mapping: columnsOf(mapping, peopleColumns),
      rules: state.rules,
      decisions: decisions.map(([row, answer]) => ({ row, ...answer })),
    },
  };
}
