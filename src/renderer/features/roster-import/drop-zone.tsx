import type { ReactNode } from 'react';
import css from './drop-zone.module.css';

interface Props {
  /** Files are held over the window: it takes them anywhere, and this is what shows it. */
  readonly isOver: boolean;
  readonly children: ReactNode;
}

/** The place that says files can be dropped; the buttons in it do the same by keyboard. */
export function DropZone({ isOver, children }: Props) {
  return (
    <section aria-label="Roster file" className={css.zone} data-over={isOver || undefined}>
      {children}
    </section>
  );
}
