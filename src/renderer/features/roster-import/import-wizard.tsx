import { useEffect, useId, useRef } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import type { CohortChoice } from '../../lib/open-cohorts.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Notice } from '../../ui/notice.tsx';
import { SlowWork } from '../../ui/slow-work.tsx';
import { Steps } from '../../ui/steps.tsx';
import { ImportHistory } from './import-history.tsx';
import { QueueLine } from './queue-line.tsx';
import css from './roster-import.module.css';
import type { FilesOnTheirWay } from './step-file.tsx';
import { StepPanel } from './step-panel.tsx';
import { useCommitImport } from './use-commit-import.ts';
import { type AskedPlan, useImportPlan } from './use-import-plan.ts';
import { WizardButtons } from './wizard-buttons.tsx';
import { type WizardAction, type WizardState, type WizardStep, wizardSteps } from './wizard-state.ts';
import { importRequest, missingHere, neighbourStep, reachableSteps } from './wizard-steps.ts';

const labels: Readonly<Record<WizardStep, string>> = {
  file: 'File',
  sheet: 'Sheet and header row',
  columns: 'Match columns',
  rows: 'Check rows',
  compare: 'Compare',
  import: 'Import',
};

const planned: readonly WizardStep[] = ['rows', 'compare', 'import'];

interface Props {
  readonly state: Exclude<WizardState, { kind: 'imported' }>;
  readonly cohorts: readonly CohortChoice[];
  readonly files: FilesOnTheirWay;
  readonly dispatch: (action: WizardAction) => void;
}

/** The six steps, the one that is open, and the way on and back. */
export function ImportWizard({ state, cohorts, files, dispatch }: Props) {
  const step = state.kind === 'open' ? state.step : 'file';
  const preview = useImportPlan(state.kind === 'open' ? importRequest(state) : null, planned.includes(step));
  const committing = useCommitImport(dispatch);
  const { asked } = preview;
  const before = neighbourStep(state, -1);
  const after = neighbourStep(state, 1);
  const hasNews = asked !== undefined && asked.plan.counts.creates + asked.plan.counts.updates > 0;

  const missing = missingHere(state) ?? (step === 'import' ? missingForImport(asked, hasNews, preview.isError) : null);

  const whyNotOn = useId();
  const reason = useRef<HTMLParagraphElement>(null);
  const open = (next: WizardStep | null) => {
    if (next !== null) dispatch({ type: 'step opened', step: next });
  };
  const goOn = () => {
    if (missing !== null) reason.current?.focus();
    if (step !== 'import') open(after);
    else if (state.kind === 'open' && asked !== undefined && hasNews) {
      committing.commit(asked, asked.of === 'people' && asked.plan.enrolsNobody);
    }
  };
  useShortcuts([
    { keys: 'mod+Enter', run: goOn },
    { keys: 'alt+ArrowLeft', run: () => open(before) },
    { keys: 'alt+ArrowRight', run: () => open(after) },
  ]);

  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  return (
    <div className={css.wizard}>
      <Steps
        label="Steps of the import"
        steps={wizardSteps.map((id) => ({ id, label: labels[id] }))}
        current={step}
        reachable={reachableSteps(state)}
        onStep={(id) => open(wizardSteps.find((one) => one === id) ?? null)}
      />
      <div className={css.panel}>
        <QueueLine state={state} dispatch={dispatch} />
        <div className={css.head}>
          <h2 ref={heading} tabIndex={-1}>
            {labels[step]}
          </h2>
          {state.kind === 'open' ? (
            <WizardButtons
              step={step}
              whyNotOn={missing === null ? null : whyNotOn}
              canGoOn={step === 'import' ? hasNews : after !== null}
              onBack={before === null ? null : () => open(before)}
              onGoOn={goOn}
              onStartOver={() => dispatch({ type: 'begun again' })}
            />
          ) : null}
        </div>
        {missing === null || state.kind !== 'open' ? null : (
          <p role="status" id={whyNotOn} ref={reason} tabIndex={-1}>
            {missing}
          </p>
        )}
        {committing.problem === null ? null : <Notice tone="problem">{committing.problem}</Notice>}
        {preview.isError && planned.includes(step) ? (
          <Notice tone="problem">{errorSentence(preview.error)}</Notice>
        ) : (
          <StepPanel
            state={state}
            asked={asked}
            cohorts={cohorts}
            files={files}
            onStopComparing={() => open('columns')}
            dispatch={dispatch}
          />
        )}
        {preview.isRenewing ? <SlowWork label="Comparing again" onCancel={() => open('columns')} /> : null}
        {committing.isPending ? (
          <SlowWork
            label="Importing"
            sentence="Everything is written in one step, so it is not stopped half way; you can undo it afterwards."
          />
        ) : null}
        {step === 'file' ? <ImportHistory /> : null}
      </div>
    </div>
  );
}

/** Why the last step cannot be taken yet; null when it can, and when the sentence of the problem says it already. */
function missingForImport(asked: AskedPlan | undefined, hasNews: boolean, isError: boolean): string | null {
  if (asked === undefined) return isError ? null : 'The file is still being compared.';
  return hasNews ? null : 'There is nothing to import: every row is known already, waits for an answer or stays out.';
}
