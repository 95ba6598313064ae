import { useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatDay, sentenceCase } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PairingAgreed } from './pairing-agreed.tsx';
import { PairingDialogs, type PairingTask } from './pairing-dialogs.tsx';
import { PairingStanding } from './pairing-standing.tsx';
import { PairingTimeline } from './pairing-timeline.tsx';
import { namesOf } from './pairing-words.ts';
import css from './pairings.module.css';
import { StagePath } from './stage-path.tsx';

const back = { href: '#/pairings', label: 'Pairings' };

/** One pairing: where it stands and why, what was agreed, and everything that happened. */
export function PairingPage({ id }: { readonly id: PairingId }) {
  const { data: page, error } = useDeskQuery('pairing.get', { id });
  const [task, setTask] = useState<PairingTask | null>(null);
  const begin = (kind: PairingTask['kind']) => setTask({ kind, id });
  const isOpen = page !== undefined && page.closedOn === null;

  useShortcuts([
    ...(isOpen ? [{ keys: 'l', run: () => begin('session') }] : []),
    { keys: 'c', run: () => begin('check-in') },
    { keys: 'm', run: () => begin('move') },
    { keys: 'r', run: () => begin('step') },
  ]);

  if (error) {
    return (
      <Page title="Pairing" back={back}>
        <Notice tone="problem">{errorSentence(error)}</Notice>
      </Page>
    );
  }
  if (!page) return null;
  const { row } = page;
  return (
    <Page
      title={namesOf(row)}
      sentence={[row.cohortName, row.purpose && sentenceCase(row.purpose)].filter(Boolean).join(' · ')}
      back={back}
      actions={
        <>
          {isOpen ? (
            <Button variant="primary" onPress={() => begin('session')}>
              Log a session <Kbd keys="L" />
            </Button>
          ) : null}
          <Button onPress={() => begin('check-in')}>
            Log a check-in <Kbd keys="C" />
          </Button>
          <MenuButton
            actions={[
              { id: 'move', label: 'Move to another stage', keys: 'M' },
              { id: 'step', label: 'Record a step', keys: 'R' },
              ...(isOpen ? [{ id: 'close', label: 'Close this pairing' }] : []),
            ]}
            onAction={(kind) => begin(kind as PairingTask['kind'])}
          >
            More
          </MenuButton>
        </>
      }
    >
      {page.closedOn ? <Notice>Closed on {formatDay(page.closedOn)}.</Notice> : null}
      {row.conflict ? (
        <Notice title="These two stand in one reporting line">
          {row.conflict} Mentoring works best away from anyone who judges the work. A talk with both may lead to another
          mentor; if it may stay, record that you looked at it.
        </Notice>
      ) : null}
      <StagePath page={page} onMove={() => begin('move')} />
      <div className={css.columns}>
        <div className={css.stack}>
          <PairingStanding page={page} />
          <PairingTimeline timeline={page.timeline} />
        </div>
        <PairingAgreed page={page} onStep={() => begin('step')} />
      </div>
      <PairingDialogs task={task} onClose={() => setTask(null)} />
    </Page>
  );
}
