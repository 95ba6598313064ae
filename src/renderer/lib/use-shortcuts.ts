import { useEffect, useRef } from 'react';
import { chordOf, isSingleKey, matchChord } from './keyboard.ts';

export interface Shortcut {
  /** As in keyboard.ts: 'mod+k', 'g p', 'l', '?'. */
  readonly keys: string;
  readonly run: () => void;
  /** Acts even while a dialog is open: only for leaving (locking, help). */
  readonly inDialogs?: boolean;
}

type Source = () => readonly Shortcut[];

/** Later screens stand before earlier ones, so that a page may answer a key that the shell knows too. */
const sources: Source[] = [];
let begun: { readonly chord: string; readonly at: number } | null = null;
let singleKeysAct = true;
const sequenceMilliseconds = 1200;

/** Switches the keys that type a letter on or off for the whole window. */
export function setSingleKeys(act: boolean): void {
  singleKeysAct = act;
}

function standsIn(selector: string): boolean {
  return document.activeElement?.closest(selector) !== null && document.activeElement !== null;
}

const textFields =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable=true], [role=spinbutton]';

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const chord = chordOf(event);
  const inText = standsIn(textFields);
  const inDialog = document.querySelector('[role=dialog], [role=alertdialog]') !== null;
  const inRow = standsIn('[data-row]');
  const inList = standsIn('[role=menu], [role=listbox], [role=tree]');

  const able = sources.toReversed().flatMap((source) => source());
  const usable = able.filter(({ keys, inDialogs }) => {
    if (inDialog && !inDialogs) return false;
    // A row that has the focus walks by itself.
    if (inRow && (keys === 'j' || keys === 'k')) return false;
    if (isSingleKey(keys)) return singleKeysAct && !inText && !inList && !inDialog;
    // A text field has its own undo and redo.
    return !(inText && keys.endsWith('+z'));
  });

  const earlier = begun !== null && event.timeStamp - begun.at < sequenceMilliseconds ? begun.chord : null;
  const match = matchChord(
    chord,
    earlier,
    usable.map((shortcut) => shortcut.keys),
  );
  begun = match.kind === 'begun' ? { chord: match.chord, at: event.timeStamp } : null;
  if (match.kind !== 'command') return;
  event.preventDefault();
  event.stopPropagation();
  usable.find((shortcut) => shortcut.keys === match.keys)?.run();
}

/**
 * Listens for keys as long as the component is there. The listener stands on window in the capture phase: React Aria
 * stops the propagation of keys it handles, so a bubbling one would not hear them.
 */
export function useShortcuts(shortcuts: readonly Shortcut[], isOn = true): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!isOn) return;
    const source: Source = () => latest.current;
    if (sources.push(source) === 1) window.addEventListener('keydown', hear, { capture: true });
    return () => {
      sources.splice(sources.indexOf(source), 1);
      if (sources.length === 0) window.removeEventListener('keydown', hear, { capture: true });
    };
  }, [isOn]);
}
