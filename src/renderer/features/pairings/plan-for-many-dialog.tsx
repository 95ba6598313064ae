import { useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import { countOf } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { freshTask, PlannedTaskFields, readyTask } from './planned-task-fields.tsx';

interface PlanForManyDialogProps {
  readonly ids: readonly PairingId[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The same next step for every pairing chosen. */
export function PlanForManyDialog({ ids, onDone, onClose }: PlanForManyDialogProps) {
  const today = useToday();
  const [task, setTask] = useState(() => freshTask(today));
  const [wasSent, setSent] = useState(false);
  const change = useDeskChange('pairing.changeMany', { refusal: 'form', onDone });
  const submit = () => {
    setSent(true);
    const ready = readyTask(task, today);
    if (ready !== null) void change.run({ ids: [...ids], action: { kind: 'task', ...ready } });
  };
  return (
    <Dialog
      title={`Plan a next step for ${countOf(ids.length, 'pairing', 'pairings')}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            Plan it
          </Button>
        </>
      }
    >
      {change.problem && !change.fields['words'] ? <Notice tone="problem">{change.problem}</Notice> : null}
      <PlannedTaskFields task={task} today={today} onChange={setTask} wasSent={wasSent} refused={change.fields} />
    </Dialog>
  );
}
