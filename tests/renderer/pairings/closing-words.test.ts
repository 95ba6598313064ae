import { describe, expect, it } from 'vitest';
import {
  closingOptions,
  closingProblems,
  closingReason,
} from '../../../src/renderer/features/pairings/closing-words.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';

describe('the end of a pairing, in words', () => {
  it('offers every reason main knows, each once (caught: a reason nobody can choose)', () => {
    const { cause } = contract['pairing.close'].input.shape;
    expect(closingOptions.map(({ id }) => id).toSorted()).toEqual([...cause.options].toSorted());
  });

  it('asks for the reason and for who wished it: neither is chosen for anybody', () => {
    expect(Object.keys(closingProblems({ on: '2026-11-02', cause: null, party: null }))).toEqual(['cause', 'party']);
    expect(closingProblems({ on: '2026-11-02', cause: 'goals met', party: 'both' })).toEqual({});
  });

  it('reads back the reason recorded, and has no words where nobody gave one', () => {
    expect(closingReason('needs changed')).toBe('What was needed changed');
    expect(closingReason('not recorded')).toBeNull();
    expect(closingReason(null)).toBeNull();
  });
});
