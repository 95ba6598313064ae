import { type FormEvent, useState } from 'react';
import type { ImportField } from '../../../shared/domain/import-kind.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './roster-import.module.css';
import type { WizardAction } from './wizard-state.ts';

/** What a row can lack, and the fields whose column would hold it. */
export interface MissingField {
  readonly name: string;
  readonly fields: readonly ImportField[];
}

interface Props {
  readonly row: number;
  /** The column that would hold it. */
  readonly column: number;
  /** What is lacking, as a coordinator calls it. */
  readonly name: string;
  readonly dispatch: (action: WizardAction) => void;
}

/** Fills in what a row of the file lacks, so that it can come in. */
export function MissingCell({ row, column, name, dispatch }: Props) {
  const [said, setSaid] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (said.trim() === '') return;
    dispatch({ type: 'cells corrected', correction: { column, in: { row }, to: said.trim() } });
  };
  const words = `Take this ${name.toLowerCase()}`;
  return (
    <form className={css.repair} onSubmit={send}>
      <TextField label={`${name} for row ${row}`} hideLabel placeholder={`${name}…`} value={said} onChange={setSaid} />
      <Button size="small" type="submit" label={`${words} for row ${row}`}>
        {words}
      </Button>
    </form>
  );
}
