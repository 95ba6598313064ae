import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explainNonPair,
  explainNonPairNow,
  isAnswerTo,
} from '../../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import { poolAssignment } from '../../../../src/shared/domain/matching/pool-assignment.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { bestOfEveryChoice, choiceCount } from '../assignment/every-choice.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

describe('why two people are not paired', () => {
  it('tells exactly what forcing the pair would cost, by a look at every choice', () => {
    let asked = 0;
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const result = proposePairings(pool);
        if (!result.ok) throw new Error(result.sentence);
        for (const { personId: menteeId } of pool.mentees) {
          for (const { personId: mentorId } of pool.mentors) {
            const answer = explainNonPair(pool, result, { menteeId, mentorId });
            if (answer.kind !== 'possible') continue;
            const locked = poolAssignment(preparePool({ ...pool, locks: [{ menteeId, mentorId }] }));
            const columns = locked.columnKeys.length;
            const cells = Array.from(locked.scores as Int16Array);
            const lines = locked.rowKeys.map((_, row) => cells.slice(row * columns, (row + 1) * columns));
            const problem = { ...locked, scores: lines };
            if (choiceCount(problem) > 5_000) continue;
            asked++;
            // Every choice with the pair in it, where it counts like any other.
            const [served = 0, pairs = 0, worst = 0, total = 0] = bestOfEveryChoice(problem, { ...problem, locks: [] });
            expect(answer).toMatchObject({
              fewerServed: result.served - served,
              fewerPairs: result.pairs.length - pairs,
              pointsLost: result.total - total,
            });
            if (pool.policy === 'worst-first') expect(answer.worstThen).toBe(worst);
            const worse = served < result.served || pairs < result.pairs.length || total < result.total;
            const weaker = result.worst !== null && answer.worstThen < result.worst;
            expect(/fit just as well/.test(answer.sentences[0] ?? '')).toBe(!worse && !weaker);
          }
        }
      }),
    );
    expect(asked).toBeGreaterThan(30);
  });

  it('names every rule that stands against the pair', () => {
    const mei = somebody('Mei', { manager: { kind: 'person', id: id('Tom') } });
    const pool = poolOf([mei], [somebody('Tom', { paused: true }), somebody('Ana')]);
    const result = proposePairings(pool);
    if (!result.ok) throw new Error(result.sentence);
    const pair = { menteeId: id('Mei'), mentorId: id('Tom') };
    expect(explainNonPair(pool, result, pair)).toEqual({
      kind: 'blocked',
      sentences: ['Mei reports to Tom.', 'Tom asked not to be proposed for now.'],
    });
    expect(explainNonPair(pool, result, { ...pair, mentorId: id('Ana') }).kind).toBe('proposed');
    expect(explainNonPair(pool, result, { ...pair, mentorId: id('Nobody') }).kind).toBe('not taking part');
  });

  it('knows proposals of another pool, and tells beside them how the two stand now', () => {
    const pool = poolOf([somebody('Mei')], [somebody('Tom')]);
    const result = proposePairings(pool);
    if (!result.ok) throw new Error(result.sentence);
    const changed = { ...pool, excluded: [[id('Mei'), id('Tom')] as const] };
    expect([isAnswerTo(pool, result), isAnswerTo(changed, result)]).toEqual([true, false]);
    const now = proposePairings(changed);
    if (!now.ok) throw new Error(now.sentence);
    const pair = { menteeId: id('Mei'), mentorId: id('Tom') };
    const toldNow = (of: typeof pool, best: typeof result) => explainNonPairNow(of, best, pair).sentences.slice(1);
    expect(toldNow(changed, now)).toEqual(['Mei and Tom are on the list of people not to be paired.']);
    expect(toldNow(pool, result)).toEqual(['The two would be proposed for each other.']);
    expect(explainNonPairNow(changed, now, pair).kind).toBe('outdated');
  });

  it('says that locked pairs leave no room, where they do', () => {
    const pool = poolOf([somebody('Mei'), somebody('Lee')], [somebody('Tom')], {
      locks: [{ menteeId: id('Mei'), mentorId: id('Tom') }],
    });
    const result = proposePairings(pool);
    if (!result.ok) throw new Error(result.sentence);
    expect(explainNonPair(pool, result, { menteeId: id('Lee'), mentorId: id('Tom') })).toEqual({
      kind: 'blocked',
      sentences: ['The pairs you keep leave no room for this one.'],
    });
  });
});
