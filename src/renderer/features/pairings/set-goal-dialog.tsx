import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './pairings.module.css';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** A goal by a few neutral words and the day it was set. */
export function SetGoalDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [label, setLabel] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [wasSent, setSent] = useState(false);
  const set = useDeskChange('goal.set', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    if (on !== null && label.trim() !== '') void set.run({ id: page.row.id, label, on: on as LocalDate });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Add a goal"
      submitLabel="Add this goal"
      onSubmit={submit}
      change={set}
      shows={['label', 'on']}
    >
      <TextField
        label="A few neutral words"
        description="Such as “Leading a first small team”. What lies behind it stays between the two."
        value={label}
        onChange={setLabel}
        isRequired
        autoFocus
        error={wasSent && label.trim() === '' ? 'A word or two, please.' : set.fields['label']}
      />
      <DayField
        label="Set on"
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : set.fields['on']}
      />
      <p className={css.quiet}>Up to 60 characters. It is shown on both preparation sheets.</p>
    </TaskDialog>
  );
}
