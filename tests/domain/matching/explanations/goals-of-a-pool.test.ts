import { describe, expect, it } from 'vitest';
import type { MatchingPool } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

const wants = { skillsWanted: ['Budgets'] };
const roomy = (name: string) => ({ personId: id(name), places: 2, currentMentees: 0 });

function pairsOf(pool: MatchingPool) {
  const found = proposePairings(pool);
  if (!found.ok) throw new Error(found.sentence);
  expect(found.certificate).toMatchObject({ ok: true, gap: 0 });
  return found.pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);
}

describe('what a pool can ask for beside fit', () => {
  const pool = poolOf(
    [somebody('Lee', wants), somebody('Mei', wants)],
    [somebody('Ana'), somebody('Tom', { skillsOffered: ['Budgets'] })],
    { mentors: [roomy('Ana'), roomy('Tom')], policy: 'total' },
  );

  it('gives a mentor nobody would choose somebody, where every mentor should have someone', () => {
    expect(pairsOf(pool)).toEqual(['Lee Tom', 'Mei Tom']);
    expect(
      pairsOf({ ...pool, everyMentor: true })
        .map((pair) => pair.split(' ')[1])
        .toSorted(),
    ).toEqual(['Ana', 'Tom']);
  });

  it('meets a wish however little the two fit, where wishes come first, and no wish that leaves somebody out', () => {
    const weights = { ...pool.weights, wishes: 'not at all' as const };
    const wish = { menteeId: id('Mei'), mentorId: id('Ana'), by: 'mentee' as const, rank: 5 };
    const wished = { ...pool, weights, wishes: [wish] };
    expect(pairsOf(wished)).toEqual(['Lee Tom', 'Mei Tom']);
    expect(pairsOf({ ...wished, wishesFirst: true })).toEqual(['Lee Tom', 'Mei Ana']);
    const crowded = {
      ...wished,
      wishesFirst: true,
      mentors: pool.mentors.map((mentor) => ({ ...mentor, places: 1 })),
      excluded: [[id('Lee'), id('Tom')] as const],
    };
    expect(pairsOf(crowded)).toEqual(['Lee Ana', 'Mei Tom']);
  });

  it('counts a first wish of one side for more than fifth wishes of two', () => {
    const weights = { ...pool.weights, wishes: 'not at all' as const };
    const one = (menteeId: string, mentorId: string, rank: number) => ({
      menteeId: id(menteeId),
      mentorId: id(mentorId),
      by: 'mentee' as const,
      rank,
    });
    const mentors = pool.mentors.map((mentor) => ({ ...mentor, places: 1 }));
    const wishes = [one('Mei', 'Tom', 5), one('Lee', 'Ana', 5), one('Lee', 'Tom', 1)];
    expect(pairsOf({ ...pool, mentors, weights, wishes, wishesFirst: true })).toEqual(['Lee Tom', 'Mei Ana']);
  });
});
