import { useCallback, useRef } from 'react';

/** All by which a person changes a control; heard before the control itself does. */
const touches = ['keydown', 'pointerdown', 'beforeinput'] as const;
const controls = 'input, textarea, select, [role=spinbutton]';

function contentOf(frame: HTMLElement): string {
  const held = [...frame.querySelectorAll<HTMLElement>(controls)].map((control) => {
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) return control.checked;
    return 'value' in control ? control.value : control.textContent;
  });
  return JSON.stringify(held);
}

interface TypedContent {
  /** Belongs on the element around the controls. */
  readonly ref: (frame: HTMLElement | null) => (() => void) | undefined;
  readonly frame: () => HTMLElement | null;
  /** Whether the controls hold something else than when a person first touched them. */
  readonly isChanged: () => boolean;
}

/** Notices that a form was filled in. What it holds is read from the page itself, so that no form has to say so. */
export function useTypedContent(): TypedContent {
  const current = useRef<{ readonly frame: HTMLElement; before: string | null } | null>(null);
  const ref = useCallback((frame: HTMLElement | null) => {
    if (frame === null) return;
    const watched = { frame, before: null as string | null };
    current.current = watched;
    // A form may be given its beginnings after it was opened: those are not typed.
    const note = () => {
      watched.before ??= contentOf(frame);
    };
    for (const touch of touches) frame.addEventListener(touch, note, { capture: true });
    return () => {
      for (const touch of touches) frame.removeEventListener(touch, note, { capture: true });
      current.current = null;
    };
  }, []);
  const isChanged = useCallback(() => {
    const watched = current.current;
    return watched !== null && watched.before !== null && watched.before !== contentOf(watched.frame);
  }, []);
  const frame = useCallback(() => current.current?.frame ?? null, []);
  return { ref, frame, isChanged };
}
