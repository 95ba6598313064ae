import { otherUsableSheets } from '../../../shared/domain/usable-sheets.ts';
import { Button } from '../../ui/button.tsx';
import { nextFile } from './import-queue.ts';
import css from './roster-import.module.css';
import type { ImportedState, WizardAction } from './wizard-state.ts';

interface Props {
  readonly state: ImportedState;
  readonly dispatch: (action: WizardAction) => void;
}

/** What is left of the file just imported, and the file that waits behind it; nothing when neither is there. */
export function GoOnButtons({ state, dispatch }: Props) {
  const sheets = otherUsableSheets(state.file.sheets, state.queue.sheetsDone);
  const next = nextFile(state.queue);
  if (sheets.length === 0 && next === null) return null;
  return (
    <div className={css.answers}>
      {sheets.map(({ index, name }, place) => (
        <Button
          key={index}
          icon="right"
          variant={place === 0 ? 'primary' : 'quiet'}
          onPress={() => dispatch({ type: 'gone on', sheetIndex: index })}
        >
          Go on with the sheet “{name}”
        </Button>
      ))}
      {next === null ? null : (
        <Button
          icon="right"
          variant={sheets.length === 0 ? 'primary' : 'quiet'}
          onPress={() => dispatch({ type: 'gone on', sheetIndex: null })}
        >
          Go on with {next.fileName}
        </Button>
      )}
    </div>
  );
}
