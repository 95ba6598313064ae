import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useEffect, useRef, useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { sentenceCase } from '../../lib/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './board.module.css';
import { namesOf, nextStepWords, stayWords } from './pairing-words.ts';

interface BoardCardProps {
  readonly row: PairingRow;
  readonly isActive: boolean;
  readonly onActive: (id: string) => void;
  readonly onMenu: (id: PairingId) => void;
}

/** One pairing on the board: who, how it stands, since when, what comes next. */
export const BoardCard = memo(function BoardCard({ row, isActive, onActive, onMenu }: BoardCardProps) {
  const element = useRef<HTMLLIElement>(null);
  const [isDragged, setDragged] = useState(false);

  useEffect(() => {
    if (!element.current) return;
    return draggable({
      element: element.current,
      getInitialData: () => ({ pairingId: row.id, stageId: row.stage.id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [row.id, row.stage.id]);

  return (
    <li
      ref={element}
      className={css.card}
      data-pairing={row.id}
      data-row=""
      data-dragged={isDragged || undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onActive(row.id)}
    >
      <div className={css.line}>
        <a href={`#/pairings/${row.id}`} className={css.names} tabIndex={-1} draggable={false}>
          {row.menteeName}
          <span className={css.with}>with {row.mentorName}</span>
        </a>
        <button
          type="button"
          className={css.menu}
          data-menu={row.id}
          tabIndex={isActive ? 0 : -1}
          aria-haspopup="menu"
          aria-label={`Move or log: ${namesOf(row)}`}
          onClick={() => onMenu(row.id)}
        >
          <Icon name="more" />
        </button>
      </div>
      <BandMark band={row.band} />
      <p className={css.small}>{sentenceCase(stayWords(row.daysInStage))}</p>
      {row.nextStep ? <p className={css.small}>Next: {nextStepWords(row)}</p> : null}
      {row.conflict ? <Tag tone="notice">Reporting line</Tag> : null}
    </li>
  );
});
