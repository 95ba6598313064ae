import { describe, expect, it } from 'vitest';
import {
  countStandings,
  isStillOpen,
  proposalStandings,
  standingOf,
} from '../../../../src/shared/domain/matching/accepting/proposal-standing.ts';

const untouched = { became: null, hindrance: null, isTurnedDown: false, isAcceptable: true } as const;
const sentence = 'Tom would take one mentee more than agreed: ask first.';

describe('where a proposal stands', () => {
  it('is one thing only, what came of it before all else', () => {
    expect(standingOf(untouched)).toBe('open');
    expect(standingOf({ ...untouched, isAcceptable: false })).toBe('instead');
    expect(standingOf({ ...untouched, hindrance: { sentence, isToAsk: true }, isAcceptable: false })).toBe('to ask');
    const down = { ...untouched, isTurnedDown: true, isAcceptable: false };
    expect(standingOf(down)).toBe('turned down');
    // A mentor who said no to one mentee more is not asked once more.
    expect(standingOf({ ...down, hindrance: { sentence, isToAsk: true } })).toBe('turned down');
    expect(standingOf({ ...down, hindrance: { sentence: 'Tom has left.', isToAsk: false } })).toBe('not now');
    expect(standingOf({ ...down, became: 'pairing' })).toBe('accepted');
    expect(standingOf({ ...untouched, became: 'not to be' })).toBe('not to be');
  });

  it('is counted so that the counts add up', () => {
    const counted = countStandings([...proposalStandings, 'open']);
    expect(counted).toEqual({
      open: 2,
      'to ask': 1,
      instead: 1,
      'turned down': 1,
      'not now': 1,
      accepted: 1,
      'not to be': 1,
    });
  });

  it('is still open as long as a word can make a pairing of it', () => {
    expect(proposalStandings.filter(isStillOpen)).toEqual(['open', 'to ask', 'instead']);
  });
});
