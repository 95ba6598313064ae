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
  if (answer?.samePersonAs === undefined) return null;
  const words = answer.samePersonAs === 'someone else' ? 'You said: someone else.' : 'You said: the same person.';
  return (
    <span className={css.note}>
      {words}
      <Button
        size="small"
        label={`Ask again about row ${row}`}
        onPress={() => dispatch({ type: 'row decided', row, answer: { samePersonAs: undefined } })}
      >
        Ask again
      </Button>
    </span>
  );
}
