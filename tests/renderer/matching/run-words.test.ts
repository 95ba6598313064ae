import { describe, expect, it } from 'vitest';
import { runWords } from '../../../src/renderer/features/matching/run-words.ts';
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
  accepted: 0,
  proven: true,
  asked: {
    policy: 'worst-first',
    unknownManager: 'warn',
    weights: {},
    locks: [],
    forbidden: [],
    departmentLimits: [],
    needsSharedHours: false,
    ownCriteria: [],
  },
  round: null,
  sentence: 'Proposals for 42 of 42 mentees.',
};

describe('a run in words', () => {
  it('speaks as it was found until something is accepted, then of what still waits', () => {
    expect(runWords(run)).toBe(run.sentence);
    expect(runWords({ ...run, accepted: 5 })).toBe('5 of 42 proposals accepted; 37 still wait for your word.');
    expect(runWords({ ...run, accepted: 41 })).toBe('41 of 42 proposals accepted; 1 still waits for your word.');
  });

  it('does not say that anything waits when all of it is accepted', () => {
    expect(runWords({ ...run, accepted: 42 })).toBe('All 42 proposals are accepted.');
    expect(runWords({ ...run, proposals: 1, accepted: 1, unmatched: 2 })).toBe(
      'The one proposal is accepted. 2 people had no proposal.',
    );
  });
});
