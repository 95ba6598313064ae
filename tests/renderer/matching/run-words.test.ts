import { describe, expect, it } from 'vitest';
import { acceptAllWords, runWords } from '../../../src/renderer/features/matching/run-words.ts';
import type { MatchRunId } from '../../../src/shared/domain/ids.ts';
import type { Instant } from '../../../src/shared/domain/local-date.ts';
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

describe('a run in words', () => {
  it('speaks as it was found until something is accepted, then of what still waits', () => {
    expect(runWords(run, 42)).toBe(run.sentence);
    expect(runWords({ ...run, accepted: 5 }, 37)).toBe('5 of 42 proposals accepted; 37 still wait for your word.');
    expect(runWords({ ...run, accepted: 41 }, 1)).toBe('41 of 42 proposals accepted; 1 still waits for your word.');
  });

  it('counts neither a no as accepted nor what can no longer be as waiting', () => {
    expect(runWords({ ...run, accepted: 4, notToBe: 1 }, 35)).toBe(
      '4 of 42 proposals accepted; 35 still wait for your word; 1 did not come to be; 2 cannot be as things are now.',
    );
    expect(runWords(run, 41)).toBe(
      'None of 42 proposals accepted; 41 still wait for your word; 1 cannot be as things are now.',
    );
  });

  it('never offers to accept “all 1”, and nothing where nothing can be accepted', () => {
    expect(acceptAllWords(0, run, 0)).toBeNull();
    expect(acceptAllWords(1, run, 0)).toBe('Accept the one proposal');
    expect(acceptAllWords(1, { ...run, accepted: 3 }, 0)).toBe('Accept the one that is left');
    expect(acceptAllWords(7, run, 0)).toBe('Accept all 7');
    expect(acceptAllWords(7, { ...run, accepted: 3 }, 0)).toBe('Accept the remaining 7');
    expect(acceptAllWords(7, run, 1)).toBe('Accept all that were not turned down');
  });

  it('does not say that anything waits when all of it is accepted', () => {
    expect(runWords({ ...run, accepted: 42 }, 0)).toBe('All 42 proposals are accepted.');
    expect(runWords({ ...run, proposals: 1, accepted: 1, unmatched: 2 }, 0)).toBe(
      'The one proposal is accepted. 2 people had no proposal.',
    );
  });
});
