import { countOf, formatInstant } from '../../lib/format.ts';
import type { CohortChoice } from '../../lib/open-cohorts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { DropZone } from './drop-zone.tsx';
import { EncodingQuestion } from './encoding-question.tsx';
import css from './roster-import.module.css';
import { TemplateChoices } from './template-choices.tsx';
import { useOpenFile } from './use-open-file.ts';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface Props {
  readonly state: Exclude<WizardState, { kind: 'imported' }>;
  readonly cohorts: readonly CohortChoice[];
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 1: for which cohort, and which file. */
export function StepFile({ state, cohorts, dispatch }: Props) {
  const opening = useOpenFile(dispatch);
  const file = state.kind === 'open' ? state.file : null;
  return (
    <>
      <div className={css.narrow}>
        <Select
          label="Cohort this file belongs to"
          options={cohorts}
          value={state.cohortId}
          onChange={(cohortId) => dispatch({ type: 'cohort chosen', cohortId })}
        />
      </div>
      <DropZone onFile={opening.drop}>
        {file === null ? (
          <p>Drop a spreadsheet here, or choose one: Excel, OpenDocument, or comma-separated text.</p>
        ) : (
          <p>
            <strong>{file.fileName}</strong>, {countOf(file.sheets.length, 'sheet', 'sheets')},{' '}
            {countOf(
              file.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0),
              'row',
              'rows',
            )}
          </p>
        )}
        <Button
          variant={file === null ? 'primary' : 'quiet'}
          icon="upload"
          autoFocus={file === null}
          onPress={opening.choose}
        >
          {file === null ? 'Choose a file…' : 'Choose another file…'}
        </Button>
        <p className={css.quiet}>The file stays on this computer. It is read, and no copy of it is kept.</p>
      </DropZone>
      {state.kind === 'choosing' && !opening.isReading ? <TemplateChoices /> : null}
      {opening.isReading ? (
        <ProgressBar
          label="Reading the file"
          value={null}
          {...(opening.rowsSoFar === null ? {} : { sentence: countOf(opening.rowsSoFar, 'row so far', 'rows so far') })}
        />
      ) : null}
      {opening.problem === null ? null : <Notice tone="problem">{opening.problem}</Notice>}
      {state.kind === 'encoding' ? (
        <EncodingQuestion
          key={state.question.file}
          question={state.question}
          onChoose={(encoding) => opening.readAs(state.question.file, encoding)}
        />
      ) : null}
      {file?.importedBefore ? (
        <Notice title="This file was imported before">
          That was on {formatInstant(file.importedBefore)}. Nothing comes in twice; the comparison shows what would
          still change.
        </Notice>
      ) : null}
      {file !== null && file.warnings.length > 0 ? (
        <Notice title="Noticed while reading">
          <ul>
            {file.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
