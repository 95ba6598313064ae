import { expect, it } from 'vitest';
import { plainRequest } from '../../src/main/services/matching/gather-pool.ts';
import { openRun, requestOf } from '../../src/main/services/matching/summarise-run.ts';
import type { CohortId, MatchRunId } from '../../src/shared/domain/ids.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';

it('takes all that is noted of a pair that stands for a confidence where an older run does not say what is one', () => {
  const pair = { menteeId: 'm', mentorId: 't', notes: ['Whom Mei reports to is not known.'] };
  const run = {
    id: 'run' as MatchRunId,
    madeAt: '2026-01-01T08:00:00.000Z' as Instant,
    request: {},
    result: {
      pairs: [
        { ...pair, locked: true },
        { ...pair, locked: false },
        { ...pair, kept: true, confidential: [] },
      ],
      unmatched: [],
    },
  };
  expect(openRun(run).result.pairs.map(({ confidential }) => confidential)).toEqual([pair.notes, [], []]);
});

it('opens a run from before shared hours, kept columns and goals could be asked for, as one that asked for none of them', () => {
  const asked = plainRequest('cohort' as CohortId);
  const {
    needsSharedHours: _,
    ownCriteria: __,
    leastFit: ___,
    everyMentor: ____,
    wishesFirst: _____,
    ...before
  } = asked;
  const run = {
    id: 'run' as MatchRunId,
    madeAt: '2026-01-01T08:00:00.000Z' as Instant,
    request: { ...before, mentees: 1, mentors: 1, places: 1 },
    result: { pairs: [], unmatched: [] },
  };
  expect(openRun(run).request).toMatchObject({
    needsSharedHours: false,
    leastFit: null,
    everyMentor: false,
    places: 1,
  });
  expect(requestOf(run)).toEqual(asked);
});
