import { useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { ChecklistLine } from '../../../shared/domain/stage-task.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface TaskDayDialogProps {
  readonly pairingId: PairingId;
  readonly line: ChecklistLine;
  readonly onClose: () => void;
}

/** The day on which a task was done, where it was not the day it was ticked. */
export function TaskDayDialog({ pairingId, line, onClose }: TaskDayDialogProps) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(line.doneOn);
  const tick = useDeskChange('stageTask.tick', { refusal: 'form', onDone: onClose });
  return (
    <Dialog
      title="When was it done?"
      isOpen
      size="small"
      onClose={onClose}
      onSubmit={() => {
        if (on !== null) void tick.run({ pairingId, taskId: line.taskId, on: on as LocalDate });
      }}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={tick.isPending}>
            Keep this day
          </Button>
        </>
      }
    >
      <DayField
        label={line.text}
        isRequired
        value={on}
        onChange={setOn}
        max={today}
        error={on === null ? 'A whole date, please.' : (tick.fields['on'] ?? tick.problem ?? undefined)}
      />
    </Dialog>
  );
}
