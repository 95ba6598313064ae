import { useState } from 'react';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';
import css from './toast.module.css';

interface ToastQuestionProps {
  readonly label: string;
  readonly onAnswer: (answer: string) => void;
  readonly onDone: () => void;
}

/** One line to answer in a toast; leaving it empty is an answer too, and asks for nothing. */
export function ToastQuestion({ label, onAnswer, onDone }: ToastQuestionProps) {
  const [answer, setAnswer] = useState('');
  return (
    <form
      className={css.question}
      onSubmit={(event) => {
        event.preventDefault();
        const told = answer.trim();
        onDone();
        if (told !== '') onAnswer(told);
      }}
    >
      <TextField label={label} value={answer} onChange={setAnswer} maxLength={500} />
      {answer.trim() === '' ? null : (
        <Button size="small" type="submit">
          Keep
        </Button>
      )}
    </form>
  );
}
