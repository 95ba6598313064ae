import { describe, expect, it } from 'vitest';
import { cardAfterKey } from '../../../src/renderer/features/pairings/card-after-key.ts';

const board = [['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']];

describe('walking the board by key', () => {
  it('goes up and down within a column and stops at its ends', () => {
    expect(cardAfterKey('j', 'a1', board)).toBe('a2');
    expect(cardAfterKey('ArrowUp', 'a1', board)).toBe('a1');
    expect(cardAfterKey('ArrowDown', 'a3', board)).toBe('a3');
    expect(cardAfterKey('End', 'a1', board)).toBe('a3');
  });

  it('steps over an empty column, at the height nearest to where it was (caught: the focus is lost in it)', () => {
    expect(cardAfterKey('ArrowRight', 'a3', board)).toBe('c1');
    expect(cardAfterKey('ArrowRight', 'c1', board)).toBe('d1');
    expect(cardAfterKey('ArrowLeft', 'd2', board)).toBe('c1');
    expect(cardAfterKey('ArrowLeft', 'c1', board)).toBe('a1');
  });

  it('stays where it is at the edge of the board and leaves other keys alone', () => {
    expect(cardAfterKey('ArrowRight', 'd1', board)).toBe('d1');
    expect(cardAfterKey('Enter', 'a1', board)).toBeNull();
    expect(cardAfterKey('j', 'gone', board)).toBeNull();
  });
});
