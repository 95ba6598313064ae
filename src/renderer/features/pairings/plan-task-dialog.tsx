import { useState } from 'react';
import { longestTask, refuseTask } from '../../../shared/domain/contact-rules.ts';
import { addDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** The coordinator's own next step on a pairing: a few words and a day. */
export function PlanTaskDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(addDays(today, 7));
  const [wasSent, setSent] = useState(false);
  const add = useDeskChange('task.add', { refusal: 'form', onDone: onClose });
  const isBlank = words.trim() === '';
  const dayProblem = dueOn === null ? 'A whole date, please.' : refuseTask(dueOn as LocalDate, today)?.sentence;

  const submit = () => {
    setSent(true);
    if (isBlank || dayProblem !== undefined) return;
    void add.run({ pairingId: page.row.id, words, dueOn: dueOn as LocalDate });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="Plan a next step"
      submitLabel="Plan it"
      onSubmit={submit}
      change={add}
      shows={['words', 'dueOn']}
    >
      <TextField
        label="What you will do"
        description="A few neutral words, such as: Call about the rhythm. It is a reminder for you and no note about anybody."
        isRequired
        autoFocus
        maxLength={longestTask}
        value={words}
        onChange={setWords}
        error={wasSent && isBlank ? 'Please fill this in.' : add.fields['words']}
      />
      <DayField
        label="On"
        isRequired
        min={today}
        value={dueOn}
        onChange={setDueOn}
        error={wasSent ? (dayProblem ?? add.fields['dueOn']) : undefined}
      />
    </TaskDialog>
  );
}
