import { useState } from 'react';
import { runningPause } from '../../../shared/domain/health/paused-spans.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatDay, sentenceCase } from '../../lib/format.ts';
import { wayBackTo } from '../../lib/location.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { closingReason } from './closing-words.ts';
import { type BeginTask, PairingActions } from './pairing-actions.tsx';
import { PairingAgreed } from './pairing-agreed.tsx';
import { PairingDialogs, type PairingTask } from './pairing-dialogs.tsx';
import { PairingStanding } from './pairing-standing.tsx';
import { PairingTasks } from './pairing-tasks.tsx';
import { PairingTimeline } from './pairing-timeline.tsx';
import { namesOf } from './pairing-words.ts';
import css from './pairings.module.css';
import { StagePath } from './stage-path.tsx';

/** One pairing: where it stands and why, what was agreed, and everything that happened. */
export function PairingPage({ id }: { readonly id: PairingId }) {
  const { data: page, error } = useDeskQuery('pairing.get', { id });
  const [task, setTask] = useState<PairingTask | null>(null);
  const begin: BeginTask = (next) => setTask({ ...next, id });
  const isOpen = page !== undefined && page.endedOn === null;

  useShortcuts([
    ...(isOpen
      ? [
          { keys: 'l', run: () => begin({ kind: 'session' }) },
          { keys: 'm', run: () => begin({ kind: 'move' }) },
        ]
      : []),
    { keys: 'c', run: () => begin({ kind: 'check-in' }) },
    { keys: 'r', run: () => begin({ kind: 'step' }) },
    { keys: 'p', run: () => begin({ kind: 'plan' }) },
  ]);

  const back = { href: wayBackTo('/pairings'), label: 'Pairings' };
  if (error) {
    return (
      <Page title="Pairing" back={back}>
        <Notice tone="problem">{errorSentence(error)}</Notice>
      </Page>
    );
  }
  if (!page) return null;
  const { row } = page;
  const reason = closingReason(page.facts.reason?.cause ?? null);
  return (
    <Page
      title={namesOf(row)}
      sentence={[row.cohortName, row.purpose && sentenceCase(row.purpose)].filter(Boolean).join(' · ')}
      back={back}
      actions={<PairingActions isOpen={isOpen} isPaused={runningPause(page.facts.pauses) !== null} onBegin={begin} />}
    >
      {page.endedOn ? (
        <Notice title={`Ended on ${formatDay(page.endedOn)}`}>
          {reason === null ? 'No reason is recorded.' : `${reason}.`} Sessions are no longer logged here; what the two
          are to each other now can still be.
        </Notice>
      ) : null}
      {row.conflict ? (
        <Notice title="These two stand in one reporting line">
          {row.conflict} Mentoring works best away from anyone who judges the work. A talk with both may lead to another
          mentor; if it may stay, record that you looked at it.
        </Notice>
      ) : null}
      <StagePath page={page} onMove={isOpen ? () => begin({ kind: 'move' }) : null} />
      <div className={css.columns}>
        <div className={css.stack}>
          <PairingStanding page={page} />
          <PairingTimeline pairingId={row.id} timeline={page.timeline} />
        </div>
        <div className={css.stack}>
          <PairingTasks page={page} onPlan={() => begin({ kind: 'plan' })} />
          <PairingAgreed page={page} onStep={() => begin({ kind: 'step' })} />
        </div>
      </div>
      <PairingDialogs task={task} onClose={() => setTask(null)} />
    </Page>
  );
}
