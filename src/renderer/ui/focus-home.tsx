import { type ReactNode, useEffect, useRef } from 'react';

/** Marks a heading that takes the focus when what had it is gone, and nothing nearer does. */
export const landingMark = { 'data-landing': true, tabIndex: -1 } as const;

/** Marks what is the same thing before and after it was moved elsewhere. */
export const sameMark = (id: string) => ({ 'data-same': id }) as const;

/**
 * Keeps the focus within a part of a screen whose controls go away when they are pressed: the same thing gets it where it
 * stands now, else the nearest heading marked for it. It waits for as long as there is none, and takes it from nobody.
 */
export function FocusHome({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = root.current;
    if (area === null) return;
    let last: LastFocused | null = null;
    let soon = 0;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const same = target.closest<HTMLElement>('[data-same]')?.dataset['same'] ?? null;
      last = { element: target, within: ancestorsOf(target, area), same };
    };
    const bringHome = () => {
      soon = 0;
      if (last === null || last.element.isConnected || !isNowhere(document.activeElement)) return;
      const { same } = last;
      const moved = same === null ? null : area.querySelector<HTMLElement>(`[data-same="${CSS.escape(same)}"]`);
      const near = last.within.find((one) => one.isConnected && one.querySelector('[data-landing]') !== null);
      (moved ?? near?.querySelector<HTMLElement>('[data-landing]'))?.focus();
    };
    // A dialog that closes gives the focus back by itself a moment later, where there is somebody to give it to.
    const look = () => {
      if (soon === 0) soon = window.setTimeout(bringHome, 50);
    };
    const watch = new MutationObserver(look);
    area.addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      area.removeEventListener('focusin', remember);
      watch.disconnect();
      window.clearTimeout(soon);
    };
  }, []);
  return <div ref={root}>{children}</div>;
}

interface LastFocused {
  readonly element: HTMLElement;
  /** What it stood in, from the inside out. */
  readonly within: readonly Element[];
  readonly same: string | null;
}

/** The heading of the screen takes the focus where nothing nearer does, and may have been quicker than what is nearer. */
const isNowhere = (active: Element | null) => active === document.body || active?.id === 'page-title';

function ancestorsOf(element: Element, area: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    found.push(one);
    if (one === area) break;
  }
  return found;
}
