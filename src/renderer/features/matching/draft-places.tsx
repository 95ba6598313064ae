import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ChipPlace } from './board-standing.ts';
import css from './draft-board.module.css';

interface Props {
  readonly title: string;
  readonly href?: string;
  /** Said above those who stand there; null for nothing. */
  readonly sentence: string | null;
  /** How much of it is taken, such as "1 of 2". */
  readonly room: string;
  readonly mentorId: PersonId | null;
  readonly onDrop: (place: ChipPlace) => void;
  readonly children: ReactNode;
}

/** A mentor's places on the draft board, or the place of those who have nobody yet; people can be dropped on it. */
export function DraftPlaces({ title, href, sentence, room, mentorId, onDrop, children }: Props) {
  const element = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const heading = useId();
  useEffect(() => {
    if (!element.current) return;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => (source.data['place'] as ChipPlace | undefined)?.mentorId !== mentorId,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        drop.current(source.data['place'] as ChipPlace);
      },
    });
  }, [mentorId]);
  return (
    <section ref={element} className={css.places} data-over={isOver || undefined} aria-labelledby={heading}>
      <h3 id={heading} className={css.title}>
        {href === undefined ? title : <a href={href}>{title}</a>} <span className={css.room}>{room}</span>
      </h3>
      {sentence === null ? null : <p className={css.small}>{sentence}</p>}
      <ul className={css.chips}>{children}</ul>
    </section>
  );
}
