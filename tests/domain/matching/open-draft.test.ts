import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { checkPool } from '../../../src/shared/domain/matching/check-pool.ts';
import type { MatchingPool } from '../../../src/shared/domain/matching/matching-pool.ts';
import { OpenDraft, type SaidOfPairs } from '../../../src/shared/domain/matching/open-draft.ts';
import { proposePairings } from '../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from './pool-of.ts';

const nothing: SaidOfPairs = { locks: [], turnedDown: [] };

/** Something said of up to three pairs of a pool each; whether it can be kept is another matter. */
function sayings({ mentees, mentors }: MatchingPool): fc.Arbitrary<SaidOfPairs[]> {
  const pair = fc.record({
    menteeId: fc.constantFrom(...mentees.map(({ personId }) => personId)),
    mentorId: fc.constantFrom(...mentors.map(({ personId }) => personId)),
  });
  const pairs = fc.array(pair, { maxLength: 3 });
  const said = fc.record({
    locks: pairs,
    turnedDown: pairs.map((all) => all.map((one) => ({ ...one, reason: 'They share a desk' }))),
  });
  return fc.array(said, { minLength: 2, maxLength: 6 });
}

/** A draft in the words of a run: it says nothing of what would help, and not which question it answers. */
function proposedAnew(pool: MatchingPool) {
  const run = proposePairings(pool);
  if (!run.ok) return run;
  const { pairs, served, worst, total, certificate } = run;
  const unmatched = run.unmatched.map(({ menteeId }) => expect.objectContaining({ menteeId }));
  return expect.objectContaining({ pairs, served, worst, total, certificate, unmatched });
}

describe('a draft that stays open', () => {
  it('proposes after everything that is said of pairs what a run of the pool would propose', () => {
    const limits = fc.constantFrom(undefined, undefined, [{ department: 'Sales', most: 1 }]);
    const pools = fc.tuple(matchingPool, limits).map(([pool, departmentLimits]) => ({ ...pool, departmentLimits }));
    const cases = pools.chain((pool) => fc.record({ pool: fc.constant(pool), said: sayings(pool) }));
    let kept = 0;
    let freed = 0;
    fc.assert(
      fc.property(cases, ({ pool, said }) => {
        const draft = new OpenDraft(pool);
        let before = nothing;
        for (const one of [nothing, ...said]) {
          const asked = { ...pool, ...one };
          expect(draft.arrange(one)).toEqual(proposedAnew(asked));
          if (checkPool(asked) !== null) continue;
          kept += one.locks.length;
          freed += before.locks.length;
          before = one;
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(kept, freed)).toBeGreaterThan(50);
  });

  it('gives a pair that was turned down and kept after all its points again once neither is said', () => {
    const pool = poolOf([somebody('Mei', { skillsWanted: ['presenting'] })], [somebody('Tom')]);
    const pair = { menteeId: id('Mei'), mentorId: id('Tom') };
    const turnedDown = [{ ...pair, reason: 'They share a desk' }];
    const draft = new OpenDraft(pool);
    const proposed = (said: SaidOfPairs) => {
      const arranged = draft.arrange(said);
      return arranged.ok && arranged.pairs.map(({ points, locked }) => ({ points, locked }));
    };
    const [plain] = proposed(nothing) || [];
    expect(proposed({ locks: [], turnedDown })).toEqual([]);
    expect(proposed({ locks: [pair], turnedDown })).toEqual([{ ...plain, locked: true }]);
    expect(proposed({ locks: [], turnedDown })).toEqual([]);
    expect(proposed(nothing)).toEqual([{ ...plain, locked: false }]);
  });

  it('refuses what cannot be kept, and goes on as if it had not been said', () => {
    const pool = poolOf([somebody('Mei'), somebody('Lee')], [somebody('Tom')]);
    const draft = new OpenDraft({ ...pool, today: localDate('2026-11-21') });
    const both = [
      { menteeId: id('Mei'), mentorId: id('Tom') },
      { menteeId: id('Lee'), mentorId: id('Tom') },
    ];
    const before = [draft.arrange(nothing), draft.arrange(nothing)][1];
    expect(draft.arrange({ locks: both, turnedDown: [] })).toEqual({
      ok: false,
      sentence: 'Tom is kept with more mentees than there are places.',
    });
    expect(draft.arrange(nothing)).toEqual(before);
  });
});
