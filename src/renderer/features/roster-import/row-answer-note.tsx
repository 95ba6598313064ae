import { listInWords } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import type { ShownAnswer } from './plan-groups.ts';
import css from './roster-import.module.css';
import type { RowAnswer, WizardAction } from './wizard-state.ts';

interface Props {
  readonly row: number;
  readonly answer: ShownAnswer | undefined;
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
        onPress={() => dispatch({ type: 'row decided', row, answer: nothingSaid })}
      >
        Ask again
      </Button>
    </span>
  );
}

/** Takes back what was said about who a row is, now or in an earlier import, and what is kept of them. */
const nothingSaid: RowAnswer = { samePersonAs: undefined, sameAsRow: undefined, keep: undefined, askAgain: true };

function answerWords(answer: ShownAnswer | undefined): string | null {
  if (answer === undefined) return null;
  const { samePersonAs, sameAsRow, keep = [], saidBefore = false } = answer;
  if (saidBefore) return 'You said who this is in an earlier import.';
  const said = [
    ...(sameAsRow === undefined ? [] : [`the same one as row ${sameAsRow}`]),
    ...(samePersonAs === undefined ? [] : [samePersonAs === 'someone else' ? 'somebody else' : 'the same person']),
  ];
  if (said.length > 0) return `You said: ${listInWords(said)}.`;
  return keep.length > 0 ? 'You keep what is here.' : null;
}
