import { useRef } from 'react';
import { useShortcuts } from '../../lib/use-shortcuts.ts';

/** The place to go to next, round and round; from none it is the first or, backwards, the last. */
export function nextPlace(here: number, of: number, direction: 1 | -1): number {
  if (here < 0) return direction === 1 ? 0 : of - 1;
  return (here + direction + of) % of;
}

/** F8 puts the focus on the heading of the next group below the element that the ref is given to, Shift+F8 on the one before. */
export function useWalkGroups() {
  const groups = useRef<HTMLDivElement>(null);
  const walk = (direction: 1 | -1) => {
    const headings = [...(groups.current?.querySelectorAll<HTMLElement>('h3[tabindex]') ?? [])];
    const focused = document.activeElement;
    const here = headings.findLastIndex(
      (heading) =>
        heading === focused ||
        (focused !== null && (heading.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
    );
    headings[nextPlace(here, headings.length, direction)]?.focus();
  };
  useShortcuts([
    { keys: 'F8', run: () => walk(1) },
    { keys: 'shift+F8', run: () => walk(-1) },
  ]);
  return groups;
}
