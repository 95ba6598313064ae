import { describe, expect, it } from 'vitest';
import {
  acceptAllWords,
  acceptTickedWords,
  runWords,
  shownWords,
} from '../../../src/renderer/features/matching/run-words.ts';
import type { MatchRunId } from '../../../src/shared/domain/ids.ts';
import type { Instant } from '../../../src/shared/domain/local-date.ts';
import type { CountedStandings } from '../../../src/shared/domain/matching/accepting/proposal-standing.ts';
import type { MatchRunSummary } from '../../../src/shared/ipc/routes/matching-answers.ts';

const run: MatchRunSummary = {
  id: 'run' as MatchRunId,
  madeAt: '2026-03-04T09:00:00.000Z' as Instant,
  mentees: 42,
  mentors: 30,
  places: 50,
  proposals: 42,
  unmatched: 0,
  notToBe: 0,
  accepted: 0,
  proven: true,
  notProven: null,
  asked: {
    policy: 'worst-first',
    everyMentor: false,
    wishesFirst: false,
    leastFit: null,
    unknownManager: 'warn',
    weights: {},
    locks: [],
    forbidden: [],
    departmentLimits: [],
    needsSharedHours: false,
    ownCriteria: [],
    smallestGroup: null,
  },
  round: null,
  ofPeers: false,
  sentence: 'Proposals for 42 of 42 mentees.',
};

const none: CountedStandings = {
  open: 0,
  'to ask': 0,
  instead: 0,
  'turned down': 0,
  'not now': 0,
  accepted: 0,
  'not to be': 0,
};

describe('a run in words', () => {
  it('speaks as it was found until something is accepted, then of what still waits', () => {
    expect(runWords(run, { ...none, open: 42 })).toBe(run.sentence);
    expect(runWords(run, { ...none, accepted: 5, open: 37 })).toBe(
      '5 of 42 proposals accepted; 37 still wait for your word.',
    );
    expect(runWords(run, { ...none, accepted: 41, open: 1 })).toBe(
      '41 of 42 proposals accepted; 1 still waits for your word.',
    );
  });

  it('counts neither a no as accepted nor what can no longer be as waiting', () => {
    expect(runWords(run, { ...none, accepted: 4, 'not to be': 1, open: 35, 'not now': 2 })).toBe(
      '4 of 42 proposals accepted; 35 still wait for your word; 1 did not come to be; 2 cannot be as things are now.',
    );
    expect(runWords(run, { ...none, open: 41, 'not now': 1 })).toBe(
      'None of 42 proposals accepted; 41 still wait for your word; 1 cannot be as things are now.',
    );
  });

  it('does not say of one that was turned down that it waits', () => {
    expect(runWords({ ...run, proposals: 8 }, { ...none, accepted: 7, 'turned down': 1 })).toBe(
      '7 of 8 proposals accepted; 1 turned down.',
    );
  });

  it('says of whom the button does not take why: mentors are asked first, or somebody else would have to stand back', () => {
    expect(runWords(run, { ...none, open: 30, 'to ask': 11, instead: 1 })).toBe(
      'Proposals for 42 of 42 mentees. 30 still wait for your word; 11 can be accepted once their mentors were asked; 1 can only be accepted in place of another.',
    );
    expect(runWords({ ...run, proposals: 2 }, { ...none, accepted: 1, 'to ask': 1 })).toBe(
      '1 of 2 proposals accepted; 1 can be accepted once its mentor was asked.',
    );
  });

  it('offers to accept just as many as wait for a word, and nothing where none does', () => {
    const standings = { ...none, accepted: 3, 'turned down': 2, 'to ask': 5, 'not now': 1 };
    expect(acceptAllWords(run, { ...standings, 'turned down': 39 }, 0)).toBeNull();
    expect(acceptAllWords(run, { ...standings, open: 31 }, 31)).toBe('Accept the 31 that wait for your word');
    expect(acceptAllWords(run, { ...standings, open: 1 }, 1)).toBe('Accept the one that waits for your word');
    expect(acceptAllWords(run, { ...none, open: 42 }, 42)).toBe('Accept all 42');
    expect(acceptAllWords({ ...run, proposals: 1 }, { ...none, open: 1 }, 1)).toBe('Accept the one proposal');
  });

  it('never takes what the filter hides without saying how many', () => {
    expect(acceptAllWords(run, { ...none, open: 42 }, 7)).toBe('Accept all 42, 35 of them not shown here');
    expect(acceptAllWords(run, { ...none, open: 42 }, 0)).toBe('Accept all 42, none of them shown here');
    expect(acceptAllWords(run, { ...none, accepted: 41, open: 1 }, 0)).toBe(
      'Accept the one that waits for your word, which is not shown here',
    );
    expect(acceptTickedWords(5, 0)).toBe('Accept the 5 ticked');
    expect(acceptTickedWords(5, 2)).toBe('Accept the 5 ticked, 2 of them not shown here');
    expect(acceptTickedWords(1, 0)).toBe('Accept the one ticked');
    expect(acceptTickedWords(1, 1)).toBe('Accept the one ticked, which is not shown here');
    expect(shownWords(7, run)).toBe('7 of 42 proposals.');
    expect(shownWords(42, run)).toBe('42 proposals.');
    expect(shownWords(0, run)).toBe('No proposal answers to that.');
  });

  it('does not say that anything waits when all of it is accepted', () => {
    expect(runWords(run, { ...none, accepted: 42 })).toBe('All 42 proposals are accepted.');
    expect(runWords({ ...run, proposals: 1, unmatched: 2 }, { ...none, accepted: 1 })).toBe(
      'The one proposal is accepted. 2 people had no proposal.',
    );
  });
});
