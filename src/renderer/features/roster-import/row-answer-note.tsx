import { Button } from '../../ui/button.tsx';
import css from './roster-import.module.css';
import type { RowAnswer, WizardAction } from './wizard-state.ts';

interface Props {
  readonly row: number;
  readonly answer: RowAnswer | undefined;
  readonly dispatch: (action: WizardAction) => void;
}

/** Says that this row stands here because of an answer, and takes the answer back. */
export function RowAnswerNote({ row, answer, dispatch }: Props) {
  const words = answerWords(answer);
  if (words === null) return null;
  return (
    <span className={css.note}>
      {words}
      <Button
        size="small"
        label={`Ask again about row ${row}`}
        onPress={() => dispatch({ type: 'row decided', row, answer: { samePersonAs: undefined, keep: undefined } })}
      >
        Ask again
      </Button>
    </span>
  );
}

function answerWords(answer: RowAnswer | undefined): string | null {
  if (answer?.samePersonAs === 'someone else') return 'You said: someone else.';
  if (answer?.samePersonAs !== undefined) return 'You said: the same person.';
  return (answer?.keep ?? []).length > 0 ? 'You keep what is here.' : null;
}
