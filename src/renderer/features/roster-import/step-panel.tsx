import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import type { CohortChoice } from '../../lib/open-cohorts.ts';
import { StepColumns } from './step-columns.tsx';
import { StepCompare } from './step-compare.tsx';
import { StepFile } from './step-file.tsx';
import { StepImport } from './step-import.tsx';
import { StepRows } from './step-rows.tsx';
import { StepSheet } from './step-sheet.tsx';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface Props {
  readonly state: Exclude<WizardState, { kind: 'imported' }>;
  readonly plan: ImportPlan | undefined;
  readonly choices: RouteRequest<'roster.preview'> | null;
  readonly cohorts: readonly CohortChoice[];
  readonly dispatch: (action: WizardAction) => void;
}

/** What the open step shows. */
export function StepPanel({ state, plan, choices, cohorts, dispatch }: Props) {
  if (state.kind !== 'open' || state.step === 'file') {
    return <StepFile state={state} cohorts={cohorts} dispatch={dispatch} />;
  }
  if (state.step === 'sheet') return <StepSheet state={state} dispatch={dispatch} />;
  if (state.step === 'columns') return <StepColumns state={state} dispatch={dispatch} />;
  if (plan === undefined || choices === null) return <p role="status">Comparing with the people known here…</p>;
  if (state.step === 'rows') return <StepRows state={state} plan={plan} dispatch={dispatch} />;
  if (state.step === 'compare') {
    return <StepCompare state={state} plan={plan} choices={choices} dispatch={dispatch} />;
  }
  const cohortName = cohorts.find(({ id }) => id === state.cohortId)?.label ?? '';
  return <StepImport plan={plan} fileName={state.file.fileName} cohortName={cohortName} dispatch={dispatch} />;
}
