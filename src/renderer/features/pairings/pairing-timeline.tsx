import { useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { TimelineEntry } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import css from './timeline.module.css';

const icons: Readonly<Record<TimelineEntry['kind'], IconName>> = {
  stage: 'arrow',
  step: 'check',
  session: 'people',
  'check-in': 'clock',
  contact: 'call',
};
const shownAtFirst = 30;

interface PairingTimelineProps {
  readonly pairingId: PairingId;
  readonly timeline: readonly TimelineEntry[];
}

/** Everything recorded about the pairing, newest first; what was recorded by mistake is taken back where it stands. */
export function PairingTimeline({ pairingId, timeline }: PairingTimelineProps) {
  const takingBack = useDeskChange('pairing.takeBack');
  const keepPlace = useKeepPlace(timeline);
  const [showsAll, setShowAll] = useState(false);
  const shown = showsAll ? timeline : timeline.slice(0, shownAtFirst);
  return (
    <Card title="Timeline">
      <div {...keepPlace}>
        {timeline.length === 0 ? (
          <p className={css.quiet}>Nothing recorded yet. A first check-in two weeks in is often the most useful.</p>
        ) : (
          <ol className={css.list}>
            {shown.map((entry) => (
              <li key={`${entry.kind} ${entry.factId}`} className={css.entry} {...entryMark}>
                <span className={css.icon} data-kind={entry.kind}>
                  <Icon name={icons[entry.kind]} size={14} />
                </span>
                <time dateTime={entry.on} className={css.day}>
                  {formatDay(entry.on)}
                </time>
                <span className={css.sentence}>{entry.sentence}</span>
                <span className={css.act} title="Take back">
                  <Button
                    size="small"
                    icon="undo"
                    label={`Take back: ${formatDay(entry.on)}, ${entry.sentence}`}
                    isPending={takingBack.isPending}
                    onPress={() => void takingBack.run({ id: pairingId, kind: entry.kind, factId: entry.factId })}
                  />
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
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
