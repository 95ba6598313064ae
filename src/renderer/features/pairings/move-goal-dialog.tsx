import { useState } from 'react';
import type { Goal } from '../../../shared/domain/goals.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { type GoalStatus, goalStatuses } from '../../../shared/domain/pairing.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { goalStatusWords } from './goal-words.ts';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** How a goal stands from a day on. */
export function MoveGoalDialog({ page, goal, onClose }: PairingDialogProps & { readonly goal: Goal }) {
  const today = useToday();
  const [status, setStatus] = useState<GoalStatus>('moving');
  const [on, setOn] = useState<string | null>(today);
  const move = useDeskChange('goal.move', { refusal: 'form', onDone: onClose });
  const [wasSent, setSent] = useState(false);
  const submit = () => {
    setSent(true);
    if (on !== null) void move.run({ id: page.row.id, goalId: goal.id, status, on: on as LocalDate });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title={goal.label}
      submitLabel="Note this"
      onSubmit={submit}
      change={move}
      shows={['on']}
    >
      <RadioGroup
        label="How it stands"
        orientation="horizontal"
        value={status}
        onChange={setStatus}
        options={goalStatuses.map((one) => ({ id: one, label: one === 'moving' ? 'It moved' : goalStatusWords[one] }))}
        autoFocus
      />
      <DayField
        label="On"
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={wasSent && on === null ? 'A whole date, please.' : move.fields['on']}
      />
    </TaskDialog>
  );
}
