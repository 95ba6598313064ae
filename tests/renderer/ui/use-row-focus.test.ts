import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '../../../src/renderer/ui/use-row-focus.ts';

describe('walking the rows of a list by key', () => {
  it('stops at both ends instead of leaving the list', () => {
    expect(rowAfterKey('ArrowUp', 0, 3)).toBe(0);
    expect(rowAfterKey('j', 2, 3)).toBe(2);
    expect(rowAfterKey('PageDown', 1, 3)).toBe(2);
  });

  it('knows letters, arrows and the ends', () => {
    expect(['j', 'k', 'ArrowDown', 'Home', 'End'].map((key) => rowAfterKey(key, 5, 20))).toEqual([6, 4, 6, 0, 19]);
    expect(rowAfterKey('PageUp', 15, 20)).toBe(5);
  });

  it('leaves other keys and empty lists alone (caught: Enter swallowed, or row −1 focused)', () => {
    expect(rowAfterKey('Enter', 0, 3)).toBeNull();
    expect(rowAfterKey('ArrowDown', 0, 0)).toBeNull();
  });
});
