import { useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { ChecklistLine } from '../../../shared/domain/stage-task.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import css from './stage-path.module.css';
import { TaskDayDialog } from './task-day-dialog.tsx';

interface StageChecklistProps {
  readonly pairingId: PairingId;
  readonly stageName: string;
  readonly checklist: readonly ChecklistLine[];
  readonly isOpen: boolean;
}

/** What there is to do in the stage a pairing stands in; a tick carries its day, which can be changed. */
export function StageChecklist({ pairingId, stageName, checklist, isOpen }: StageChecklistProps) {
  const today = useToday();
  const tick = useDeskChange('stageTask.tick');
  const untick = useDeskChange('stageTask.untick');
  const [asked, setAsked] = useState<ChecklistLine | null>(null);
  if (checklist.length === 0) return null;
  return (
    <>
      <ul className={css.checklist} aria-label={`To do in ${stageName}`}>
        {checklist.map((line) => {
          const { taskId, text, doneOn } = line;
          return (
            <li key={taskId} className={css.task}>
              <Checkbox
                isSelected={doneOn !== null}
                isDisabled={!isOpen}
                onChange={(isDone) =>
                  void (isDone ? tick.run({ pairingId, taskId, on: today }) : untick.run({ pairingId, taskId }))
                }
              >
                {text}
              </Checkbox>
              {doneOn === null ? null : (
                <Button
                  size="small"
                  isDisabled={!isOpen}
                  label={`${formatDay(doneOn)}: change the day of “${text}”`}
                  onPress={() => setAsked(line)}
                >
                  {formatDay(doneOn)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {asked === null ? null : <TaskDayDialog pairingId={pairingId} line={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
