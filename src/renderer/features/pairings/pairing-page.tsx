import { useState } from 'react';
import { runningPause } from '../../../shared/domain/health/paused-spans.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatDay, sentenceCase } from '../../lib/format.ts';
import { goTo, wayBackTo } from '../../lib/location.ts';
import { messagesToPairings } from '../../lib/message-place.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { closingReason } from './closing-words.ts';
import { type BeginTask, PairingActions } from './pairing-actions.tsx';
import { PairingAgreed } from './pairing-agreed.tsx';
import { PairingDialogs, type PairingTask } from './pairing-dialogs.tsx';
import { PairingStanding } from './pairing-standing.tsx';
import { PairingTabs } from './pairing-tabs.tsx';
import { PairingTasks } from './pairing-tasks.tsx';
import { namesOf } from './pairing-words.ts';
import css from './pairings.module.css';
import { pauseWords } from './pause-words.ts';
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
    { keys: 'd', run: () => goTo(messagesToPairings([id])) },
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
  const isPaused = runningPause(page.facts.pauses) !== null;
  const reason = closingReason(page.facts.reason?.cause ?? null);
  return (
    <Page
      title={namesOf(row)}
      sentence={[row.cohortName, row.purpose && sentenceCase(row.purpose)].filter(Boolean).join(' · ')}
      back={back}
      actions={
        <PairingActions
          isOpen={isOpen}
          isPaused={isPaused}
          onBegin={begin}
          onMessage={() => goTo(messagesToPairings([id]))}
        />
      }
    >
      {page.endedOn ? (
        <Notice title={`Ended on ${formatDay(page.endedOn)}`}>
          {reason === null ? 'No reason is recorded.' : `${reason}.`} Sessions are no longer logged here; what the two
          are to each other now can still be.
        </Notice>
      ) : null}
      {isPaused ? (
        <Notice
          title={pauseWords(page.record.steps)}
          actions={
            isOpen ? (
              <Button size="small" onPress={() => begin({ kind: 'step', step: 'resumed' })}>
                Resume
              </Button>
            ) : null
          }
        >
          No clock runs until it is taken up again, and nothing is expected meanwhile.
        </Notice>
      ) : null}
      {row.conflict ? (
        <Notice
          title="These two stand in one reporting line"
          actions={
            <Button size="small" onPress={() => begin({ kind: 'waive' })}>
              Let it be, with a reason
            </Button>
          }
        >
          {row.conflict} Mentoring works best away from anyone who judges the work. A talk with both may lead to another
          mentor; if it may stay, say why.
        </Notice>
      ) : null}
      <StagePath page={page} onMove={isOpen ? () => begin({ kind: 'move' }) : null} />
      <div className={css.columns}>
        <div className={css.stack}>
          <PairingStanding page={page} />
          <PairingTabs page={page} onBegin={begin} />
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
