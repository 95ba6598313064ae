import type { Today } from '../../../shared/ipc/routes/today.ts';
import { formatDay, formatInstant } from '../../lib/format.ts';
import { undoChange } from '../../lib/undo-change.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import css from './today.module.css';
import { placeOfRow } from './today-words.ts';

/** What is not for today, and when it is back. */
export function PutOffList({ snoozed }: Pick<Today, 'snoozed'>) {
  const wake = useDeskChange('today.wake');
  const keepPlace = useKeepPlace(snoozed);
  return (
    <Disclosure title={`Not today (${snoozed.length})`} level={2}>
      <div {...keepPlace}>
        <ul className={css.small}>
          {snoozed.map((row) => (
            <li key={row.snoozeId} className={css.entry} {...entryMark}>
              <span className={css.words}>
                <a href={`#${placeOfRow(row)}`}>{row.names}</a>, back on {formatDay(row.until)}.{' '}
                <span className={css.quiet}>{row.nudges[0].why}</span>
              </span>
              <Button
                size="small"
                label={`Bring back: ${row.names}`}
                onPress={() => void wake.run({ snoozeId: row.snoozeId })}
              >
                Bring back
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

/** What was recorded today, each with a way back. */
export function DoneList({ done }: Pick<Today, 'done'>) {
  const keepPlace = useKeepPlace(done);
  return (
    <Disclosure title={`Done today (${done.length})`} level={2}>
      <div {...keepPlace}>
        <ul className={css.small}>
          {done.map(({ change, at, sentence }) => (
            <li key={change} className={css.entry} {...entryMark}>
              <span className={css.words}>
                {sentence} <time className={css.quiet}>{formatInstant(at)}</time>
              </span>
              <Button size="small" icon="undo" label={`Undo: ${sentence}`} onPress={() => void undoChange(change)}>
                Undo
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
