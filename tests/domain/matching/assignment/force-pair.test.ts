import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forcePair } from '../../../../src/shared/domain/matching/assignment/force-pair.ts';
import { assignmentProblem } from '../../../support/matching-arbitraries.ts';
import { bestOfEveryChoice, choiceCount } from './every-choice.ts';
import { solved } from './solved.ts';

const problems = assignmentProblem({ rows: 4, columns: 4, need: 2, capacity: 2 });

it('the loss of a forced pair is the difference to the best of every choice that has it, in every goal', () => {
  let forced = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      fc.pre(choiceCount(problem) <= 2_000);
      const best = solved(problem);
      const [servedNow = 0, pairsNow = 0, worstNow = 0, totalNow = 0] = bestOfEveryChoice(problem);
      for (let row = 0; row < problem.need.length; row++) {
        for (let column = 0; column < problem.capacity.length; column++) {
          const loss = forcePair(problem, best, [row, column]);
          if ('sentence' in loss || problem.locks.some((lock) => lock[0] === row && lock[1] === column)) continue;
          forced++;
          const withPair = { ...problem, locks: [...problem.locks, [row, column] as const] };
          const [served = 0, pairs = 0, worst = 0, total = 0] = bestOfEveryChoice(withPair, problem);
          expect([loss.unserved, loss.pairs, loss.total]).toEqual([
            servedNow - served,
            pairsNow - pairs,
            totalNow - total,
          ]);
          if (problem.policy === 'worst-first') expect(loss.worst).toBe(worstNow - worst);
        }
      }
    }),
  );
  expect(forced).toBeGreaterThan(40);
});

it('a pair that is forbidden, that is not there, or for which nothing is left is refused in one sentence', () => {
  const problem = {
    rowKeys: ['a', 'b'],
    columnKeys: ['x'],
    scores: [[5], [null]],
    need: [1, 1],
    capacity: [1],
    locks: [[0, 0]] as const,
    policy: 'total' as const,
  };
  const best = solved(problem);
  expect(forcePair(problem, best, [1, 0])).toEqual({ sentence: 'This pair is forbidden.' });
  expect(forcePair(problem, best, [2, 0])).toEqual({ sentence: 'There is no such pair.' });
  const allowed = { ...problem, scores: [[5], [5]] };
  expect(forcePair(allowed, solved(allowed), [1, 0])).toEqual({
    sentence: 'The locked pairs leave no room for this one.',
  });
});
