import { useEffect } from 'react';
import { isRecordKind } from '../../../shared/domain/import-kind.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { GoOnButtons } from './go-on-buttons.tsx';
import { nextFile, queueWords } from './import-queue.ts';
import { importedSentence } from './import-words.ts';
import css from './roster-import.module.css';
import { SaveLeftOut } from './save-left-out.tsx';
import { useUndoImport } from './use-undo-import.ts';
import { hasMore, type ImportedState, type WizardAction } from './wizard-state.ts';

interface Props {
  readonly state: ImportedState;
  readonly dispatch: (action: WizardAction) => void;
}

/** The import is done: what it did, and the way back. */
export function ImportedResult({ state, dispatch }: Props) {
  const { result, file } = state;
  const what = file.sheets.length > 1 ? `${file.fileName}, sheet “${state.sheetName}”,` : file.fileName;
  const isLast = !hasMore(state);
  const stands = queueWords(state.queue);
  const isOfPairings = isRecordKind(state.about);
  // The button that was pressed is gone with its step; the reader goes on at the title.
  useEffect(() => document.getElementById('page-title')?.focus(), []);
  const undo = useUndoImport(() => dispatch({ type: 'import undone' }));
  return (
    <Card title={`${what} is imported`} sentence={importedSentence(result.counts, state.about)}>
      {stands === null ? null : <p className={css.quiet}>{stands}</p>}
      {state.enrolledNobody ? (
        <p>
          None of the people added takes part in the cohort yet: no row said mentor or mentee. Open a person to give
          them a part; the view “Neither yet” lists them. Or add such a column to the file and import it again: nobody
          is added twice.
        </p>
      ) : null}
      {result.conflicts === '' ? null : (
        <Notice actions={<LinkButton href="#/people">See which</LinkButton>}>{result.conflicts}</Notice>
      )}
      {result.counts.problems > 0 ? (
        <p>
          What could not come in can be saved as a spreadsheet that says why, row by row. Mend it there and import it;
          or mend the file itself and import it again: nothing comes in twice.
        </p>
      ) : null}
      {result.counts.possibleDuplicates > 0 ? (
        <p>Rows without an answer can be answered for when the file is imported again; nothing comes in twice.</p>
      ) : null}
      <GoOnButtons state={state} dispatch={dispatch} />
      <div className={css.answers}>
        {isOfPairings ? (
          <LinkButton href="#/pairings" variant={isLast ? 'primary' : 'quiet'} icon="board">
            See the pairings
          </LinkButton>
        ) : (
          <LinkButton
            href={state.enrolledNobody ? '#/people?view=neither%20yet' : '#/people'}
            variant={isLast ? 'primary' : 'quiet'}
            icon="people"
          >
            See the people
          </LinkButton>
        )}
        <SaveLeftOut counts={result.counts} choices={state.choices} />
        <Button icon="undo" onPress={() => undo(result.importId)}>
          Undo this import
        </Button>
        {nextFile(state.queue) === null ? (
          <Button icon="upload" onPress={() => dispatch({ type: 'begun again' })}>
            Import another file
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
