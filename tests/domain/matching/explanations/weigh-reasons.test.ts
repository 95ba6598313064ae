import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../src/shared/domain/matching/explanations/explain-proposal.ts';
import { weighReasons } from '../../../../src/shared/domain/matching/explanations/weigh-reasons.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';

const reason = (points: number, outOf: number, known = true, criterion: Reason['criterion'] = 'goals'): Reason => ({
  criterion,
  sentence: `${points} of ${outOf}`,
  points,
  outOf,
  known,
});

describe('what speaks for a pair, and what is worth discussing', () => {
  it('speaks for it from the half of what could be added', () => {
    const [below, half] = [reason(1499, 3000), reason(1500, 3000)];
    expect(weighReasons([below, half])).toEqual({ speaking: [half], worthDiscussing: [below] });
  });

  it('begins what is worth discussing with what takes most from the pair', () => {
    const [little, much] = [reason(400, 1000), reason(0, 3000)];
    expect(weighReasons([little, much]).worthDiscussing).toEqual([much, little]);
  });

  it('says nothing of what is unknown or has no weight (caught: an unknown language to be discussed)', () => {
    expect(weighReasons([reason(0, 3000, false), reason(0, 0)])).toEqual({ speaking: [], worthDiscussing: [] });
  });

  it('has two talk of skills that are not known (caught: a good fit of which nobody knew what it was for)', () => {
    const unknown = reason(1500, 3000, false, 'skills');
    expect(weighReasons([unknown, reason(0, 0, false, 'skills')])).toEqual({
      speaking: [],
      worthDiscussing: [unknown],
    });
  });

  it('says every known reason of a proposal once, in its order', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const found = proposePairings(pool);
        if (!found.ok) throw new Error(found.sentence);
        for (const { reasons } of found.pairs) {
          const { speaking, worthDiscussing } = weighReasons(reasons);
          const said = reasons.filter((one) => speaking.includes(one) !== worthDiscussing.includes(one));
          expect(said).toEqual(reasons.filter((one) => (one.known || one.criterion === 'skills') && one.outOf > 0));
          expect(speaking).toEqual(reasons.filter((one) => speaking.includes(one)));
        }
      }),
    );
  });
});
