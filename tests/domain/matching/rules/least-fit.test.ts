import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCandidateLists } from '../../../../src/shared/domain/matching/explanations/list-candidates.ts';
import { fitWord, pointsOfFit } from '../../../../src/shared/domain/matching/points/fit-word.ts';
import { pairPoints } from '../../../../src/shared/domain/matching/points/pair-points.ts';
import { poolHash } from '../../../../src/shared/domain/matching/pool-hash.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

const wants = { skillsWanted: ['Budgets'], goals: ['Lead a team'], languages: ['English'] };
const suits = { skillsOffered: ['Budgets (expert)'], goals: ['Lead a team'], languages: ['English'] };

/** Mei wants what only Tom offers, and Lee what nobody does. */
const pool = poolOf(
  [somebody('Mei', wants), somebody('Lee', { skillsWanted: ['Poetry'], goals: ['Write'] })],
  [somebody('Tom', suits), somebody('Ana', { skillsOffered: ['Chess'], goals: ['Rest'] })],
);

function found(asked: typeof pool) {
  const proposals = proposePairings(asked);
  if (!proposals.ok) throw new Error(proposals.sentence);
  return proposals;
}

describe('where only pairs of some fit are asked for', () => {
  it('proposes none that fits less well, says why to whoever waits for it, and what would help', () => {
    expect(found(pool).unmatched).toEqual([]);
    const asked = { ...pool, leastFit: 'Good fit' as const };
    const { pairs, unmatched } = found(asked);
    expect(pairs.map(({ menteeId, mentorId, fit }) => [menteeId, mentorId, fit])).toEqual([
      ['Mei', 'Tom', 'Strong fit'],
    ]);
    expect(unmatched).toEqual([
      {
        menteeId: 'Lee',
        why: 'Nobody may mentor Lee: all 2 mentors fit them less well than you asked for. Ana could mentor Lee once pairs that are worth discussing are proposed as well.',
        help: {
          kind: 'rules',
          mentorId: 'Ana',
          changes: [{ kind: 'weaker fit allowed', fit: 'Worth discussing' }],
        },
      },
    ]);
  });

  it('says so of each candidate, in words and not in points', () => {
    const candidates = createCandidateLists({ ...pool, leastFit: 'Possible' })(id('Lee'));
    expect(candidates?.offered).toEqual([]);
    expect(candidates?.kept[0]).toEqual({
      mentorId: 'Ana',
      rules: [
        'As a pair, Lee and Ana would be worth discussing, and only pairs that are at least possible are proposed.',
      ],
    });
  });

  it('lets a locked pair stand whatever its fit, and no wish lifts a pair above what is asked for', () => {
    const asked = { ...pool, leastFit: 'Good fit' as const };
    const locked = { ...asked, locks: [{ menteeId: id('Lee'), mentorId: id('Ana') }] };
    const [lee] = found(locked).pairs;
    expect(lee).toMatchObject({ menteeId: 'Lee', mentorId: 'Ana', locked: true });
    expect(lee?.notes).toContain(
      'As a pair, Lee and Ana would be worth discussing, and only pairs that are at least a good fit are proposed.',
    );
    const wished = { menteeId: id('Lee'), mentorId: id('Ana'), by: 'mentee' as const, rank: 1 };
    expect(found({ ...asked, wishes: [wished] }).unmatched.map(({ menteeId }) => menteeId)).toEqual(['Lee']);
  });

  it('is another question than the same pool with any fit, which has the hash it had before there was a choice', () => {
    expect(poolHash({ ...pool, leastFit: 'Possible' })).not.toBe(poolHash(pool));
    expect(poolHash({ ...pool, leastFit: undefined, everyMentor: false, wishesFirst: false })).toBe(poolHash(pool));
  });

  it('keeps apart exactly the pairs whose word is weaker', () => {
    const leasts = { Possible: ['Worth discussing'], 'Good fit': ['Worth discussing', 'Possible'] };
    fc.assert(
      fc.property(matchingPool, fc.constantFrom('Possible' as const, 'Good fit' as const), (any, leastFit) => {
        const prepared = preparePool({ ...any, leastFit });
        for (const mentee of prepared.mentees) {
          for (const mentor of prepared.mentors) {
            const { points } = pairPoints(prepared, mentee, mentor);
            const isWeak = prepared.rulesFor(mentee, mentor).blocking.some(({ kind }) => kind === 'too weak a fit');
            expect(isWeak).toBe(leasts[leastFit].includes(fitWord(points)));
            expect(isWeak).toBe(points < pointsOfFit(leastFit));
          }
        }
      }),
    );
  });
});
