import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../src/shared/domain/reports/cell-words.ts';

describe('a cell of the report', () => {
  it('says in words that it is withheld, never with a blank or a nought', () => {
    expect(cellWords({ kind: 'withheld' }, 10)).toBe('fewer than 10');
    expect(cellWords({ kind: 'withheld for others' }, 10)).toBe('not shown');
    expect(cellWords({ kind: 'count', value: 1204 }, 10)).toBe('1,204');
  });
});
