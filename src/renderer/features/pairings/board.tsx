import { type KeyboardEvent, useMemo } from 'react';
import type { PairingId, StageId } from '../../../shared/domain/ids.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo } from '../../lib/location.ts';
import { messagesToPairings } from '../../lib/message-place.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useToday } from '../../lib/use-today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { MenuPopover } from '../../ui/menu-popover.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './board.module.css';
import { BoardColumn } from './board-column.tsx';
import { cardAfterKey } from './card-after-key.ts';
import type { PairingTask } from './pairing-dialogs.tsx';
import { groupOf, isNarrowed, type PairingFilters } from './pairing-filters.ts';
import { namesOf } from './pairing-words.ts';
import { stagesToMoveTo } from './stages-to-move-to.ts';
import { useActiveCard } from './use-active-card.ts';
import { useAskWhatChanged } from './use-ask-what-changed.ts';

interface BoardProps {
  readonly filters: PairingFilters;
  /** The card whose menu is open, or null. */
  readonly menuFor: PairingId | null;
  readonly onMenu: (id: PairingId | null) => void;
  readonly onTask: (task: PairingTask) => void;
  readonly onPeek: (row: PairingRow | null) => void;
}

/** One column per stage. A card moves by dragging or by its menu; the two do exactly the same. */
export function Board({ filters, menuFor, onMenu, onTask, onPeek }: BoardProps) {
  const today = useToday();
  const board = useDeskQuery('pairing.board', groupOf(filters), { keepLast: true });
  const columns = board.data?.columns ?? [];
  const rows = columns.flatMap((column) => column.cards);
  const ids = columns.map((column) => column.cards.map((card) => card.id));
  const { active, setActive, focusSoon } = useActiveCard(ids);
  const ask = useAskWhatChanged();
  const move = useDeskChange('pairing.moveStage', { ask });
  // Looked up when the menu asks: its own effects run before those of the board around it.
  const anchor = useMemo(
    () => ({
      get current() {
        return menuFor === null ? null : document.querySelector(`[data-menu="${menuFor}"]`);
      },
    }),
    [menuFor],
  );

  const moveTo = async (id: PairingId, stageId: StageId) => {
    if (rows.find((row) => row.id === id)?.stage.id === stageId) return;
    if (await move.run({ id, stageId, on: today, reason: null })) focusSoon(id);
  };
  const hear = (event: KeyboardEvent) => {
    const card = event.target as HTMLElement;
    const id = card.dataset['pairing'] as PairingId | undefined;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = cardAfterKey(event.key, id, ids);
    if (next !== null) {
      document.querySelector<HTMLElement>(`[data-pairing="${next}"]`)?.focus();
    } else if (event.key === 'Enter') goTo(`/pairings/${id}`);
    else if (event.key === ' ') onPeek(rows.find((row) => row.id === id) ?? null);
    else return;
    event.preventDefault();
  };

  if (board.error) return <Notice tone="problem">{errorSentence(board.error)}</Notice>;
  if (!board.data) return null;
  if (board.data.total === 0 && !isNarrowed(filters)) {
    return (
      <EmptyState
        icon="board"
        title="No pairings yet"
        sentence="Once a pair is accepted it stands here, in the first stage, and moves on as the time together does."
      >
        <LinkButton href="#/matching" variant="primary">
          Go to Matching
        </LinkButton>
      </EmptyState>
    );
  }
  const menuRow = rows.find((row) => row.id === menuFor);
  return (
    // A region that scrolls has to be reachable by keyboard.
    <section className={css.scroll} aria-label="Board of stages" tabIndex={0}>
      <div className={css.board} onKeyDown={hear}>
        {columns.map((column) => (
          <BoardColumn
            key={column.stage.id}
            column={column}
            filters={filters}
            active={active}
            onActive={setActive}
            onMenu={onMenu}
            onDrop={(id) => void moveTo(id, column.stage.id)}
          />
        ))}
      </div>
      <MenuPopover
        label={menuRow ? `Move or log: ${namesOf(menuRow)}` : 'Move or log'}
        anchor={anchor}
        isOpen={menuRow !== undefined}
        onClose={() => onMenu(null)}
        actions={[
          ...stagesToMoveTo(
            columns.map(({ stage }) => stage),
            menuRow?.stage ?? null,
          ).map((stage) => ({ id: `move ${stage.id}`, label: `Move to ${stage.name}` })),
          { id: 'session', label: 'Log a session', keys: 'L' },
          { id: 'check-in', label: 'Log a check-in', keys: 'C' },
          { id: 'step', label: 'Record a step', keys: 'R' },
          menuRow?.isPaused ? { id: 'resumed', label: 'Resume' } : { id: 'paused', label: 'Pause' },
          { id: 'message', label: 'Draft a message', keys: 'D' },
          { id: 'plan', label: 'Plan a next step of yours', keys: 'P' },
          { id: 'open', label: 'Open the pairing' },
        ]}
        onAction={(action) => {
          if (!menuRow) return;
          if (action.startsWith('move ')) void moveTo(menuRow.id, action.slice(5) as StageId);
          else if (action === 'paused' || action === 'resumed') onTask({ kind: 'step', id: menuRow.id, step: action });
          else if (action === 'message') goTo(messagesToPairings([menuRow.id]));
          else if (action === 'open') goTo(`/pairings/${menuRow.id}`);
          else onTask({ kind: action as PairingTask['kind'], id: menuRow.id });
        }}
      />
    </section>
  );
}
