import type { PairingId } from '../../../shared/domain/ids.ts';
import type { ChecklistLine } from '../../../shared/domain/stage-task.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import css from './stage-path.module.css';

interface StageChecklistProps {
  readonly pairingId: PairingId;
  readonly stageName: string;
  readonly checklist: readonly ChecklistLine[];
  readonly isOpen: boolean;
}

/** What there is to do in the stage a pairing stands in; a tick carries its day. */
export function StageChecklist({ pairingId, stageName, checklist, isOpen }: StageChecklistProps) {
  const today = useToday();
  const tick = useDeskChange('stageTask.tick');
  const untick = useDeskChange('stageTask.untick');
  if (checklist.length === 0) return null;
  return (
    <ul className={css.checklist} aria-label={`To do in ${stageName}`}>
      {checklist.map(({ taskId, text, doneOn }) => (
        <li key={taskId}>
          <Checkbox
            isSelected={doneOn !== null}
            isDisabled={!isOpen}
            onChange={(isDone) =>
              void (isDone ? tick.run({ pairingId, taskId, on: today }) : untick.run({ pairingId, taskId }))
            }
          >
            <span>
              {text}
              {doneOn === null ? null : <span className={css.days}> {formatDay(doneOn)}</span>}
            </span>
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
