import { listInWords } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { nextFile, queueWords } from './import-queue.ts';
import css from './roster-import.module.css';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface Props {
  readonly state: Exclude<WizardState, { kind: 'imported' }>;
  readonly dispatch: (action: WizardAction) => void;
}

/** Where the wizard stands among several files, and the way past the one it is at. */
export function QueueLine({ state, dispatch }: Props) {
  const words = queueWords(state.queue);
  if (words === null) return null;
  const next = nextFile(state.queue);
  const waiting = state.queue.files.slice(state.queue.at + 1).map(({ fileName }) => fileName);
  return (
    <div className={css.queue}>
      <p role="status">
        <strong>{words}</strong>
        {waiting.length > 0 ? <span className={css.quiet}> Then {listInWords(waiting)}.</span> : null}
      </p>
      {next === null || state.kind === 'reading' ? null : (
        <Button size="small" onPress={() => dispatch({ type: 'gone on', sheetIndex: null })}>
          Leave this file out, go on with {next.fileName}
        </Button>
      )}
    </div>
  );
}
