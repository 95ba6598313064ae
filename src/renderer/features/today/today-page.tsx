import { type ReactNode, useRef, useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatWeekday } from '../../lib/format.ts';
import { goTo } from '../../lib/location.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CallRound } from './call-round.tsx';
import { FirstSteps, NothingToday, nextPlannedSentence } from './nothing-today.tsx';
import { DoneList, PutOffList } from './put-off-list.tsx';
import { type OpenMenu, type RowCommand, RowMenus } from './row-menus.tsx';
import css from './today.module.css';
import { TodayList } from './today-list.tsx';
import { useSections } from './today-sections.tsx';
import { useCallRound } from './use-call-round.ts';
import { useTodayActions } from './use-today-actions.ts';

interface TodayPageProps {
  /** Opens the form for something to do with a pairing. */
  readonly onTask: (task: { readonly kind: 'session' | 'check-in' | 'plan'; readonly id: PairingId }) => void;
  /** The short of a pairing, beside the list. */
  readonly peek: (row: PairingRow, onClose: () => void) => ReactNode;
}

const contactKeys = { f: 'fine', w: 'worth another talk', x: 'not reached' } as const;
const taskKeys = { l: 'session', c: 'check-in', p: 'plan' } as const;

/** Whom to contact today and why, what was planned, and what is done: where the day begins. */
export function TodayPage({ onTask, peek }: TodayPageProps) {
  const { data: today, error } = useDeskQuery('today.list', {});
  const sections = useSections(today?.sections);
  const rows = sections.shown.flatMap((part) => part.rows);
  const actions = useTodayActions(today?.today ?? ('' as never));
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [peeked, setPeeked] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const conversations = today?.sections.conversation.rows ?? [];
  const { round, current, begin, go, end } = useCallRound(conversations);

  /** What was recorded of a line is behind one: the next has its turn at once, before the list is drawn anew. */
  const goOn = (row: TodayRow) => {
    if (round !== null) return go(1);
    const at = rows.findIndex(({ key }) => key === row.key);
    list.current?.querySelector<HTMLElement>(`[data-row="${at + 1}"]`)?.focus();
  };
  const command = (key: RowCommand, row: TodayRow) => {
    if (key === 'h') setMenu({ kind: 'put off', row });
    else if (key === 'd') {
      if (actions.done(row)) goOn(row);
    } else if (key === 'f' || key === 'w' || key === 'x') {
      if (actions.called(row, contactKeys[key])) goOn(row);
    } else if (row.pairing) onTask({ kind: taskKeys[key], id: row.pairing.id });
  };
  const focusedRow = () => {
    if (current !== null) return current;
    const key = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    return rows.find((row) => row.key === key);
  };
  const keys: readonly RowCommand[] = ['f', 'w', 'x', 'l', 'c', 'p', 'd', 'h'];
  useShortcuts([
    ...keys.map((key) => ({
      keys: key,
      run: () => {
        const row = focusedRow();
        if (row !== undefined) command(key, row);
      },
    })),
    { keys: 's', run: () => round === null && begin(conversations) },
  ]);

  if (error) {
    return (
      <Page title="Today">
        <Notice tone="problem">{errorSentence(error)}</Notice>
      </Page>
    );
  }
  if (!today) return null;
  const menus = (
    <RowMenus
      open={menu}
      today={today.today}
      onOpen={setMenu}
      onCommand={command}
      onPutOff={(row, until) => {
        if (actions.putOff(row, until)) goOn(row);
      }}
    />
  );
  if (round !== null && current !== null) {
    return (
      <>
        <CallRound
          row={current}
          today={today.today}
          at={round.at}
          of={round.rows.length}
          onCommand={command}
          onGo={go}
          onMore={(row) => setMenu({ kind: 'more', row })}
          onEnd={end}
        />
        {menus}
      </>
    );
  }
  if (round !== null) {
    return (
      <Page title="Call round">
        <EmptyState icon="check" title="That was everybody" sentence="What you recorded stands under Done today.">
          <Button variant="primary" autoFocus onPress={end}>
            Back to Today
          </Button>
        </EmptyState>
      </Page>
    );
  }
  const peekedRow = rows.find(({ key }) => key === peeked)?.pairing ?? null;
  const hasLines = sections.shown.length > 0;
  return (
    <Page
      title="Today"
      sentence={`${formatWeekday(today.today)}. ${today.sentence}`}
      actions={
        conversations.length > 0 ? (
          <Button variant="primary" icon="call" onPress={() => begin(conversations)}>
            Start call round <Kbd keys="S" />
          </Button>
        ) : null
      }
    >
      {today.begun.pairings ? null : <FirstSteps begun={today.begun} />}
      {today.begun.pairings && !hasLines ? <NothingToday nextPlanned={today.nextPlanned} /> : null}
      {hasLines && conversations.length === 0 ? <p>{nextPlannedSentence(today.nextPlanned)}</p> : null}
      <div className={css.beside} data-peek={peekedRow ? '' : undefined}>
        <TodayList
          region={list}
          today={today.today}
          sections={sections}
          rows={rows}
          onOpen={(row) => goTo(row.pairing === null ? `/people/${row.key}` : `/pairings/${row.key}`)}
          onPeek={(row) => setPeeked(row.key === peeked ? null : row.key)}
          onCalled={(row) => command('f', row)}
          onMore={(row) => setMenu({ kind: 'more', row })}
        />
        {peekedRow ? peek(peekedRow, () => setPeeked(null)) : null}
      </div>
      {today.snoozed.length > 0 ? <PutOffList snoozed={today.snoozed} /> : null}
      {today.done.length > 0 ? <DoneList done={today.done} /> : null}
      {menus}
    </Page>
  );
}
