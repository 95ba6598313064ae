import { useState } from 'react';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { freshTask, PlannedTaskFields, readyTask } from './planned-task-fields.tsx';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

/** The coordinator's own next step on a pairing. */
export function PlanTaskDialog({ page, onClose }: PairingDialogProps) {
  const today = useToday();
  const [task, setTask] = useState(() => freshTask(today));
  const [wasSent, setSent] = useState(false);
  const add = useDeskChange('task.add', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    const ready = readyTask(task, today);
    if (ready !== null) void add.run({ pairingId: page.row.id, ...ready });
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
      <PlannedTaskFields task={task} today={today} onChange={setTask} wasSent={wasSent} refused={add.fields} />
    </TaskDialog>
  );
}
