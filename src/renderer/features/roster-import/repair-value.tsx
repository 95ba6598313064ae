import { type FormEvent, useState } from 'react';
import { repairChoices } from '../../../shared/domain/roster/repair-choices.ts';
import { sentenceCase } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ProblemGroup } from './problem-groups.ts';
import css from './roster-import.module.css';
import type { WizardAction } from './wizard-state.ts';

interface Props {
  readonly code: ProblemGroup['code'];
  readonly column: number;
  /** As it stands in the file. */
  readonly value: string;
  readonly dispatch: (action: WizardAction) => void;
}

/** Says once what a value is to be read as, for every row of the column that has it. */
export function RepairValue({ code, column, value, dispatch }: Props) {
  const [typed, setTyped] = useState('');
  const choices = repairChoices(code);
  if (choices === null) return null;
  const label = `Read “${value}” as`;
  const correct = (to: string) => dispatch({ type: 'cells corrected', correction: { column, in: { value }, to } });
  if (choices !== 'any text') {
    return (
      <Select
        label={label}
        hideLabel
        placeholder="Read as…"
        options={choices.map((id) => ({ id, label: sentenceCase(id) }))}
        value={null}
        onChange={correct}
      />
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') correct(typed.trim());
  };
  return (
    <form className={css.repair} onSubmit={send}>
      <TextField label={label} hideLabel placeholder="Read as…" value={typed} onChange={setTyped} />
      <Button size="small" type="submit" label={`Use this for “${value}”`}>
        Use this
      </Button>
    </form>
  );
}
