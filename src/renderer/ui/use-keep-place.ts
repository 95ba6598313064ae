import { type FocusEvent, useEffect, useRef } from 'react';

/** Marks a row of a list that may go away when it is answered. */
export const entryMark = { 'data-entry': true } as const;

const entriesOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-entry]')];

/**
 * Keeps the focus in a list whose rows leave it: the same place gets it, else the last row, else the list itself.
 * `rows` is what the list shows; a change of it is when a row may have left.
 */
export function useKeepPlace(rows: unknown) {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);

  useEffect(() => {
    if (list.current === null || place.current === null || document.activeElement !== document.body) return;
    const entries = entriesOf(list.current);
    const entry = entries[Math.min(place.current, entries.length - 1)];
    const control = entry?.matches('[tabindex]') ? entry : entry?.querySelector<HTMLElement>('button, input');
    (control ?? list.current).focus();
  }, [rows]);

  return {
    ref: list,
    tabIndex: -1,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const entry = event.target.closest<HTMLElement>('[data-entry]');
      if (entry !== null && list.current !== null) place.current = entriesOf(list.current).indexOf(entry);
    },
  };
}
