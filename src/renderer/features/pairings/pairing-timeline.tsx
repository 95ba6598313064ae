import { useState } from 'react';
import type { TimelineEntry } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import css from './timeline.module.css';

const icons: Readonly<Record<TimelineEntry['kind'], IconName>> = {
  stage: 'arrow',
  step: 'check',
  session: 'people',
  'check-in': 'clock',
};
const shownAtFirst = 30;

/** Everything recorded about the pairing, newest first. */
export function PairingTimeline({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const [showsAll, setShowAll] = useState(false);
  const shown = showsAll ? timeline : timeline.slice(0, shownAtFirst);
  return (
    <Card title="Timeline">
      {timeline.length === 0 ? (
        <p className={css.quiet}>Nothing recorded yet. A first check-in two weeks in is often the most useful.</p>
      ) : (
        <ol className={css.list}>
          {shown.map((entry) => (
            <li key={`${entry.kind} ${entry.factId}`} className={css.entry}>
              <span className={css.icon} data-kind={entry.kind}>
                <Icon name={icons[entry.kind]} size={14} />
              </span>
              <time dateTime={entry.on} className={css.day}>
                {formatDay(entry.on)}
              </time>
              <span>{entry.sentence}</span>
            </li>
          ))}
        </ol>
      )}
      {shown.length < timeline.length ? (
        <div>
          <Button size="small" onPress={() => setShowAll(true)}>
            Show all {timeline.length}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
