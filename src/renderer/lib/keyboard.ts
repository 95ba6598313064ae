/** Pure part of the shortcuts: what a key press is called, and which command a run of presses means. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * 'mod+k', 'mod+shift+z', 'g', '?', 'shift+F8'. Shift is part of the name together with mod and with a function key; '?' is
 * its own key.
 */
export function chordOf(press: Press): string {
  const mod = press.ctrlKey || press.metaKey;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const withShift = press.shiftKey && (mod || /^F\d+$/.test(key));
  return [mod ? 'mod' : '', withShift ? 'shift' : '', press.altKey ? 'alt' : '', key]
    .filter((part) => part !== '')
    .join('+');
}

/** A key that types a letter or sign; these can be switched off and never act in a text field. */
export function isSingleKey(keys: string): boolean {
  return !keys.includes('+') && keys.split(' ').every((key) => key.length === 1);
}

export type Match =
  | { readonly kind: 'command'; readonly keys: string }
  /** The first key of a sequence: the next press decides. */
  | { readonly kind: 'begun'; readonly chord: string }
  | { readonly kind: 'none' };

/** What `chord` means after `begun` (the first key of a sequence pressed shortly before, or null). */
export function matchChord(chord: string, begun: string | null, known: readonly string[]): Match {
  const sequence = begun === null ? null : `${begun} ${chord}`;
  if (sequence !== null && known.includes(sequence)) return { kind: 'command', keys: sequence };
  if (known.includes(chord)) return { kind: 'command', keys: chord };
  if (known.some((keys) => keys.startsWith(`${chord} `))) return { kind: 'begun', chord };
  return { kind: 'none' };
}

const arrows: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowRight: '→' };

/** For people: 'mod+shift+z' → 'Ctrl Shift Z', 'g p' → 'G P'. */
export function keysInWords(keys: string, isMac = false): string {
  return keys
    .split(/[ +]/)
    .map((key) => {
      if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
      return arrows[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
    })
    .join(' ');
}
