import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './roster-import.module.css';
import type { WizardAction } from './wizard-state.ts';

interface Props {
  readonly row: number;
  /** The column that would hold the name. */
  readonly column: number;
  readonly dispatch: (action: WizardAction) => void;
}

/** Fills in the name a row of the file lacks, so that it can come in. */
export function MissingName({ row, column, dispatch }: Props) {
  const [name, setName] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    dispatch({ type: 'cells corrected', correction: { column, in: { row }, to: name.trim() } });
  };
  return (
    <form className={css.repair} onSubmit={send}>
      <TextField label={`Name for row ${row}`} hideLabel placeholder="Name…" value={name} onChange={setName} />
      <Button size="small" type="submit" label={`Take this name for row ${row}`}>
        Take this name
      </Button>
    </form>
  );
}
