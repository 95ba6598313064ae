import { countOf } from '../../lib/format.ts';
import type { CohortChoice } from '../../lib/open-cohorts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { SlowWork } from '../../ui/slow-work.tsx';
import { DropZone } from './drop-zone.tsx';
import { EncodingQuestion } from './encoding-question.tsx';
import { currentFile } from './import-queue.ts';
import { ReadingNotices } from './reading-notices.tsx';
import css from './roster-import.module.css';
import { TemplateChoices } from './template-choices.tsx';
import type { HandOver } from './use-hand-over.ts';
import type { WizardAction, WizardState } from './wizard-state.ts';

/** What is under way before a file is open. */
export interface FilesOnTheirWay {
  readonly handOver: HandOver;
  /** Files are held over the window. */
  readonly isOver: boolean;
  /** Rows read so far of the file being read; null before the first are. */
  readonly rowsSoFar: number | null;
}

interface Props {
  readonly state: Exclude<WizardState, { kind: 'imported' }>;
  readonly cohorts: readonly CohortChoice[];
  readonly files: FilesOnTheirWay;
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 1: for which cohort, and which files. */
export function StepFile({ state, cohorts, files, dispatch }: Props) {
  const { handOver, isOver, rowsSoFar } = files;
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
      <DropZone isOver={isOver}>
        {file === null ? (
          <p>Drop one spreadsheet or several here, or choose them: Excel, OpenDocument, or comma-separated text.</p>
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
          onPress={handOver.choose}
        >
          {file === null ? 'Choose a file…' : 'Choose another file…'}
        </Button>
        <p className={css.quiet}>The file stays on this computer. It is read, and no copy of it is kept.</p>
      </DropZone>
      {handOver.isSending ? <SlowWork label="Taking the files over" /> : null}
      {state.kind === 'reading' ? (
        <SlowWork
          key={state.file}
          label={`Reading ${currentFile(state.queue)?.fileName ?? 'the file'}`}
          sentence={
            rowsSoFar === null ? 'Nothing is kept when you cancel.' : countOf(rowsSoFar, 'row so far', 'rows so far')
          }
          onCancel={() => dispatch({ type: 'reading ended', file: state.file, problem: null })}
        />
      ) : null}
      {handOver.problem === null ? null : <Notice tone="problem">{handOver.problem}</Notice>}
      {state.kind === 'choosing' ? <NotRead state={state} dispatch={dispatch} /> : null}
      {state.kind === 'choosing' ? <TemplateChoices /> : null}
      {state.kind === 'encoding' ? (
        <EncodingQuestion
          key={state.question.file}
          question={state.question}
          onChoose={(encoding) => dispatch({ type: 'encoding chosen', encoding })}
        />
      ) : null}
      {file === null ? null : <ReadingNotices file={file} />}
    </>
  );
}

interface NotReadProps {
  readonly state: Extract<WizardState, { kind: 'choosing' }>;
  readonly dispatch: (action: WizardAction) => void;
}

/** The file that could not be read, or whose reading was stopped. */
function NotRead({ state, dispatch }: NotReadProps) {
  const file = currentFile(state.queue);
  if (file === null) return null;
  if (state.problem !== null) {
    return (
      <Notice tone="problem" title={`${file.fileName} could not be read`}>
        {state.problem}
      </Notice>
    );
  }
  return (
    <Notice
      title={`Reading ${file.fileName} was stopped`}
      actions={
        <Button size="small" onPress={() => dispatch({ type: 'files handed over', files: [file] })}>
          Read it again
        </Button>
      }
    >
      Nothing of it was kept.
    </Notice>
  );
}
