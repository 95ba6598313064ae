import { describe, expect, it } from 'vitest';
import { lowerPlaces, places } from '../../../src/renderer/app/places.ts';
import { chordOf, isSingleKey, keysInWords, matchChord } from '../../../src/renderer/lib/keyboard.ts';
import { keyboardMap } from '../../../src/renderer/lib/keyboard-map.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('naming a key press', () => {
  it('takes Ctrl and Cmd for the same key (caught: undo works on one system only)', () => {
    expect(chordOf({ ...plain, key: 'z', ctrlKey: true })).toBe('mod+z');
    expect(chordOf({ ...plain, key: 'z', metaKey: true })).toBe('mod+z');
  });

  it('tells redo from undo although Shift makes the letter a capital', () => {
    expect(chordOf({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('mod+shift+z');
  });

  it('tells the way back from the way on, where the key is the same with Shift', () => {
    expect(chordOf({ ...plain, key: 'F8' })).toBe('F8');
    expect(chordOf({ ...plain, key: 'F8', shiftKey: true })).toBe('shift+F8');
  });

  it('hears the question mark as itself, whatever keys make it', () => {
    expect(chordOf({ ...plain, key: '?', shiftKey: true })).toBe('?');
  });
});

describe('finding the command of a key press', () => {
  const known = ['g p', 'g h', 'p', 'mod+k', '?', 'g ?'];

  it('waits for the second key of a sequence', () => {
    expect(matchChord('g', null, known)).toEqual({ kind: 'begun', chord: 'g' });
    expect(matchChord('h', 'g', known)).toEqual({ kind: 'command', keys: 'g h' });
  });

  it('prefers the sequence to the single key (caught: G P runs the command of P)', () => {
    expect(matchChord('p', 'g', known)).toEqual({ kind: 'command', keys: 'g p' });
    expect(matchChord('p', null, known)).toEqual({ kind: 'command', keys: 'p' });
  });

  it('forgets a sequence that leads nowhere and takes the key for itself', () => {
    expect(matchChord('mod+k', 'g', known)).toEqual({ kind: 'command', keys: 'mod+k' });
    expect(matchChord('x', 'g', known)).toEqual({ kind: 'none' });
  });
});

describe('keys that can be switched off', () => {
  it('are those that type a sign, alone or in sequence, and no others', () => {
    expect(['l', '?', 'g p', '/'].filter(isSingleKey)).toEqual(['l', '?', 'g p', '/']);
    expect(['mod+k', 'F2', 'Escape', 'mod+,'].filter(isSingleKey)).toEqual([]);
  });
});

describe('the list of keys', () => {
  it('names every screen with the keys that go there (caught: the sidebar and the help drift apart)', () => {
    const listed = keyboardMap.flatMap((group) => group.lines);
    for (const place of [...places, ...lowerPlaces]) {
      expect(listed).toContainEqual({ keys: place.keys, does: place.label });
    }
  });

  it('writes keys as they stand on the keyboard', () => {
    expect(keysInWords('mod+shift+z')).toBe('Ctrl Shift Z');
    expect(keysInWords('mod+k', true)).toBe('⌘ K');
    expect(keysInWords('g p')).toBe('G P');
  });
});
