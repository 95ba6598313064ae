import { describe, expect, it } from 'vitest';
import { doubtWords } from '../../../src/renderer/features/roster-import/doubt-words.ts';
import type { Candidate } from '../../../src/shared/domain/roster/identity-search.ts';

const inRow = (row: number): Candidate => ({ kind: 'row', row, name: 'Max Gross', fields: {}, roles: null });

describe('why it is not clear who a row is', () => {
  it('speaks of two people only where two are shown', () => {
    expect(doubtWords('number and address disagree', [inRow(2)])).toBe(
      'The address belongs to somebody known here under another number.',
    );
    expect(doubtWords('number and address disagree', [inRow(2), inRow(3)])).toBe(
      'The number belongs to one person known here, the address to another.',
    );
  });
});
