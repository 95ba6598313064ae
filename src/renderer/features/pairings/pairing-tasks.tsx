import { openTasks } from '../../../shared/domain/next-step.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import css from './pairing-tasks.module.css';

interface PairingTasksProps {
  readonly page: PairingPage;
  readonly onPlan: () => void;
}

/** What the coordinator planned to do about a pairing, the first due first. */
export function PairingTasks({ page, onPlan }: PairingTasksProps) {
  const today = useToday();
  const tasks = openTasks(page.record, today);
  const done = useDeskChange('task.done');
  const takeBack = useDeskChange('task.takeBack');
  const keepPlace = useKeepPlace(tasks.length);
  const pairingId = page.row.id;
  return (
    <Card
      title="Your next steps"
      actions={
        <Button size="small" onPress={onPlan}>
          Plan one <Kbd keys="P" />
        </Button>
      }
    >
      <div {...keepPlace}>
        {tasks.length === 0 ? (
          <p className={css.quiet}>Nothing planned. What you plan comes up on Today when its day is here.</p>
        ) : (
          <ul className={css.tasks}>
            {tasks.map(({ id, words, dueOn }) => (
              <li key={id} className={css.task} {...entryMark}>
                <span className={css.words}>
                  {words}{' '}
                  <time dateTime={dueOn} className={css.quiet}>
                    {formatDay(dueOn)}
                  </time>
                </span>
                <Button
                  size="small"
                  icon="check"
                  label={`Done: ${words}`}
                  onPress={() => void done.run({ pairingId, taskId: id })}
                />
                <Button
                  size="small"
                  icon="undo"
                  label={`Take back: ${words}`}
                  onPress={() => void takeBack.run({ pairingId, taskId: id })}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
