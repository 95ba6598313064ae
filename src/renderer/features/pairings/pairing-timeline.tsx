import { useState } from 'react';
import type { PairingPage, TimelineEntry } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import { CorrectTold } from './correct-told.tsx';
import css from './timeline.module.css';

const icons: Readonly<Record<TimelineEntry['kind'], IconName>> = {
  stage: 'arrow',
  step: 'check',
  session: 'people',
  'check-in': 'clock',
  goal: 'chart',
  commitment: 'page',
  contact: 'call',
};
const shownAtFirst = 30;
const canBeCorrected: readonly TimelineEntry['kind'][] = ['stage', 'session', 'check-in'];

interface PairingTimelineProps {
  readonly page: PairingPage;
  /** Opens the form that puts a stage entry right. */
  readonly onCorrectEntry: (factId: string) => void;
}

/** Everything recorded about the pairing, newest first; it is corrected or taken back where it stands. */
export function PairingTimeline({ page, onCorrectEntry }: PairingTimelineProps) {
  const { timeline } = page;
  const pairingId = page.row.id;
  const [correcting, setCorrecting] = useState<TimelineEntry | null>(null);
  const correct = (entry: TimelineEntry) =>
    entry.kind === 'stage' ? onCorrectEntry(entry.factId) : setCorrecting(entry);
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
                <span className={css.sentence}>
                  {entry.sentence}
                  {entry.corrected === null ? null : <span className={css.quiet}> (put right; {entry.corrected})</span>}
                </span>
                {/* First the one that every row has: taking back hands the focus to the same control of the next. */}
                <span className={css.act}>
                  <span title="Take back">
                    <Button
                      size="small"
                      icon="undo"
                      label={`Take back: ${formatDay(entry.on)}, ${entry.sentence}`}
                      isPending={takingBack.isPending}
                      onPress={() => void takingBack.run({ id: pairingId, kind: entry.kind, factId: entry.factId })}
                    />
                  </span>
                  {canBeCorrected.includes(entry.kind) ? (
                    <span title="Correct">
                      <Button
                        size="small"
                        icon="pencil"
                        label={`Correct: ${formatDay(entry.on)}, ${entry.sentence}`}
                        onPress={() => correct(entry)}
                      />
                    </span>
                  ) : null}
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
      <CorrectTold page={page} entry={correcting} onClose={() => setCorrecting(null)} />
    </Card>
  );
}
