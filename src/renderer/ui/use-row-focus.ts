import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Where the focus goes for a key in a list of `count` rows standing at `index`; null when the key is not ours. */
export function rowAfterKey(key: string, index: number, count: number, pageSize = 10): number | null {
  const last = count - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(last, index + 1);
    case 'ArrowUp':
    case 'k':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, index + pageSize);
    case 'PageUp':
      return Math.max(0, index - pageSize);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

interface RowFocus {
  readonly activeIndex: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onRowFocus: (index: number) => void;
}

/**
 * One row of the list is in the tab order and the keys move it. When the focused row leaves the list, the row that
 * took its place gets the focus, so that it never falls to nowhere.
 */
export function useRowFocus(options: {
  readonly region: RefObject<HTMLElement | null>;
  readonly keys: readonly string[];
  readonly scrollTo: (index: number) => void;
  readonly onKey: (key: string, index: number) => boolean;
}): RowFocus {
  const { region, keys, scrollTo, onKey } = options;
  const [active, setActive] = useState({ key: keys[0] ?? '', index: 0 });
  const hadFocus = useRef(false);
  const wanted = useRef<number | null>(null);

  const found = keys.indexOf(active.key);
  const activeIndex = found >= 0 ? found : Math.max(0, Math.min(active.index, keys.length - 1));

  useLayoutEffect(() => {
    const root = region.current;
    if (!root) return;
    const fellOut = hadFocus.current && document.activeElement === document.body;
    const target = wanted.current ?? (fellOut ? activeIndex : null);
    if (target === null) return;
    const row = root.querySelector<HTMLElement>(`[data-row="${target}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  return {
    activeIndex,
    onRowFocus: (index) => {
      hadFocus.current = true;
      const key = keys[index];
      if (key !== undefined && key !== active.key) setActive({ key, index });
    },
    onKeyDown: (event) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
      if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
      // Keys pressed in a button or link inside the row belong to it, apart from the ones that walk.
      const inside = event.target !== row;
      const next = rowAfterKey(event.key, activeIndex, keys.length);
      if (next !== null && !(inside && isTyping(event.target))) {
        event.preventDefault();
        const key = keys[next];
        if (key === undefined) return;
        wanted.current = next;
        scrollTo(next);
        setActive({ key, index: next });
      } else if (!inside && onKey(event.key, activeIndex)) {
        event.preventDefault();
      }
    },
  };
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}
