import type { CohortChoice } from '../../lib/open-cohorts.ts';
import { SlowWork } from '../../ui/slow-work.tsx';
import { StepColumns } from './step-columns.tsx';
import { StepCompare } from './step-compare.tsx';
import { type FilesOnTheirWay, StepFile } from './step-file.tsx';
import { StepImport } from './step-import.tsx';
import { StepRows } from './step-rows.tsx';
import { StepSheet } from './step-sheet.tsx';
import type { AskedPlan } from './use-import-plan.ts';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface Props {
  readonly state: Exclude<WizardState, { kind: 'imported' }>;
  readonly asked: AskedPlan | undefined;
  readonly cohorts: readonly CohortChoice[];
  readonly files: FilesOnTheirWay;
  readonly onStopComparing: () => void;
  readonly dispatch: (action: WizardAction) => void;
}

/** What the open step shows. */
export function StepPanel({ state, asked, cohorts, files, onStopComparing, dispatch }: Props) {
  if (state.kind !== 'open' || state.step === 'file') {
    return <StepFile state={state} cohorts={cohorts} files={files} dispatch={dispatch} />;
  }
  if (state.step === 'sheet') return <StepSheet state={state} dispatch={dispatch} />;
  if (state.step === 'columns') return <StepColumns state={state} dispatch={dispatch} />;
  if (asked === undefined) return <SlowWork label="Comparing with what is known here" onCancel={onStopComparing} />;
  if (state.step === 'rows') return <StepRows state={state} plan={asked.plan} dispatch={dispatch} />;
  if (state.step === 'compare') {
    return <StepCompare state={state} asked={asked} dispatch={dispatch} />;
  }
  const cohortName = cohorts.find(({ id }) => id === state.cohortId)?.label ?? '';
  return <StepImport asked={asked} fileName={state.file.fileName} cohortName={cohortName} dispatch={dispatch} />;
}
