import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import { healthBands } from '../../../shared/domain/health/health-band.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { BoardColumn as Column } from '../../../shared/ipc/routes/pairings.ts';
import { BandBar } from '../../lib/band-bar.tsx';
import { BandMark } from '../../lib/band-mark.tsx';
import css from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { type PairingFilters, placeWith } from './pairing-filters.ts';

interface BoardColumnProps {
  readonly column: Column;
  readonly filters: PairingFilters;
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly onMenu: (id: PairingId) => void;
  readonly onDrop: (id: PairingId) => void;
}

/** One stage: how many are in it, how they are doing, and their cards. */
export function BoardColumn({ column, filters, active, onActive, onMenu, onDrop }: BoardColumnProps) {
  const { stage, n, bands, cards } = column;
  const element = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  useEffect(() => {
    if (!element.current) return;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => source.data['stageId'] !== stage.id,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        drop.current(source.data['pairingId'] as PairingId);
      },
    });
  }, [stage.id]);

  const heading = `stage-${stage.id}`;
  return (
    <section ref={element} className={css.column} data-over={isOver || undefined} aria-labelledby={heading}>
      <header className={css.head}>
        <h2 id={heading} className={css.title}>
          {stage.name} <span className={css.count}>{n}</span>
        </h2>
        <BandBar bands={bands} />
        <div className={css.bands}>
          {healthBands
            .filter((band) => bands[band] > 0)
            .map((band) => (
              <BandMark key={band} band={band} text={String(bands[band])} />
            ))}
        </div>
      </header>
      <div className={css.body}>
        {cards.length === 0 ? (
          <p className={css.none}>Nobody at this stage now.</p>
        ) : (
          <ul className={css.cards}>
            {cards.map((card) => (
              <BoardCard key={card.id} row={card} isActive={card.id === active} onActive={onActive} onMenu={onMenu} />
            ))}
          </ul>
        )}
        {n > cards.length ? (
          <a className={css.rest} href={`#${placeWith({ ...filters, view: 'table', stage: stage.kind })}`}>
            See all {n} in the table
          </a>
        ) : null}
      </div>
    </section>
  );
}
