import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import { sameMark } from '../../ui/focus-home.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ChipPlace } from './board-standing.ts';
import css from './draft-board.module.css';

interface Props {
  readonly id: string;
  readonly place: ChipPlace;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onMenu: () => void;
}

/** One mentee where the draft has them: how well it fits, whether it is kept, whether it is new since the proposals. */
export function DraftChip({ id, place, isActive, onActive, onMenu }: Props) {
  const element = useRef<HTMLLIElement>(null);
  const [isDragged, setDragged] = useState(false);
  const latest = useRef(place);
  latest.current = place;
  useEffect(() => {
    if (!element.current) return;
    return draggable({
      element: element.current,
      getInitialData: () => ({ place: latest.current }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, []);
  const { mentee, mentorId } = place;
  const pair = mentee.proposed.find((one) => one.mentorId === mentorId);
  return (
    <li
      ref={element}
      className={css.chip}
      data-chip={id}
      {...sameMark(mentee.id)}
      data-row=""
      data-new={pair?.isNew || undefined}
      data-dragged={isDragged || undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={onActive}
    >
      <span className={css.who}>
        {pair?.isKept ? <Icon name="lock" size={14} /> : null}
        <span>
          {mentee.name}
          {pair?.isKept ? <span className={css.unseen}>, kept here</span> : null}
        </span>
        {pair === undefined ? null : <span className={css.small}>{pair.fit}</span>}
        {pair?.isNew ? <Tag tone="accent">new</Tag> : null}
      </span>
      <button
        type="button"
        className={css.menu}
        data-menu={id}
        tabIndex={isActive ? 0 : -1}
        aria-haspopup="menu"
        aria-label={`What to do with ${mentee.name}`}
        onClick={onMenu}
      >
        <Icon name="more" />
      </button>
      {pair?.notes.map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
    </li>
  );
}
