import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNonPair } from '../../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import { createCandidateLists } from '../../../../src/shared/domain/matching/explanations/list-candidates.ts';
import { poolAssignment } from '../../../../src/shared/domain/matching/pool-assignment.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

describe('the candidates of a mentee', () => {
  it('are exactly those the solver may choose from, so that nobody is offered who could not be proposed', () => {
    let offered = 0;
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const problem = poolAssignment(preparePool({ ...pool, locks: [] }));
        const cells = problem.scores as Int16Array;
        const columns = problem.columnKeys.length;
        const candidatesOf = createCandidateLists(pool);
        problem.rowKeys.forEach((menteeId, row) => {
          const found = candidatesOf(id(menteeId));
          if (found === null) throw new Error('the mentee waits here');
          const counts = new Map(problem.columnKeys.map((key, column) => [key, cells[row * columns + column] ?? -1]));
          const ids = found.offered.map(({ mentorId }) => mentorId as string);
          expect(ids.toSorted()).toEqual([...counts].flatMap(([key, points]) => (points < 0 ? [] : [key])).toSorted());
          expect(found.offered.map((one) => one.points + one.wishPoints)).toEqual(ids.map((key) => counts.get(key)));
          const all = [...ids, ...found.kept.map(({ mentorId }) => mentorId as string)];
          expect(all.toSorted()).toEqual(problem.columnKeys.filter((key) => key !== menteeId).toSorted());
          expect(found.kept.every(({ rules }) => rules.length > 0)).toBe(true);
          offered += ids.length;
        });
      }),
    );
    expect(offered).toBeGreaterThan(100);
  });

  it('stand best first, so that the first one is whom the person alone would be given', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        for (const mentee of pool.mentees) {
          const alone = { ...pool, mentees: [{ ...mentee, need: 1 }], locks: [], policy: 'total' as const };
          const result = proposePairings(alone);
          if (!result.ok) throw new Error(result.sentence);
          const [best] = createCandidateLists(alone)(mentee.personId)?.offered ?? [];
          const [proposed] = result.pairs;
          expect(best && best.points + best.wishPoints).toBe(proposed && proposed.points + proposed.wishPoints);
        }
      }),
    );
  });

  it('say the same of what a pair would cost as the answer to why it was not proposed', () => {
    let told = 0;
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const result = proposePairings(pool);
        if (!result.ok) throw new Error(result.sentence);
        const candidatesOf = createCandidateLists(pool);
        for (const { personId: menteeId } of pool.mentees) {
          for (const { mentorId, cost } of candidatesOf(menteeId)?.offered ?? []) {
            const answer = explainNonPair(pool, result, { menteeId, mentorId });
            if (answer.kind !== 'possible') continue;
            expect(cost ?? answer.inWords).toEqual(answer.inWords);
            told += 1;
          }
        }
      }),
    );
    expect(told).toBeGreaterThan(50);
  });

  it('is null for somebody who does not wait, rather than a list that could not be acted on', () => {
    expect(createCandidateLists(poolOf([somebody('Mei')], [somebody('Tom')]))(id('Tom'))).toBeNull();
  });

  it('stay the same when a locked pair cannot be kept any more', () => {
    const pool = poolOf([somebody('Mei')], [somebody('Tom')]);
    const locked = { ...pool, locks: [{ menteeId: id('Somebody gone'), mentorId: id('Tom') }] };
    const untold = (found: ReturnType<ReturnType<typeof createCandidateLists>>) =>
      found?.offered.map((one) => ({ ...one, cost: null }));
    expect(createCandidateLists(locked)(id('Mei'))?.offered).toEqual(untold(createCandidateLists(pool)(id('Mei'))));
  });
});
