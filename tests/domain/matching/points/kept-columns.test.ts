import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFact, withFacts } from '../../../../src/shared/domain/kept-fact.ts';
import { explainProposal } from '../../../../src/shared/domain/matching/explanations/explain-proposal.ts';
import { listKeptColumns } from '../../../../src/shared/domain/matching/points/list-kept-columns.ts';
import type { Comparison } from '../../../../src/shared/domain/matching/points/own-criterion.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { poolOf, somebody } from '../pool-of.ts';

const having = (name: string, value?: string) =>
  somebody(name, value === undefined ? {} : { facts: [{ name: 'Badge', value }] });

/** What a kept column says of Mei and Tom, while Far takes part too. */
function judged(comparison: Comparison, mei?: string, tom?: string, far?: string) {
  const pool = poolOf([having('Mei', mei)], [having('Tom', tom), having('Far', far)], {
    ownCriteria: [{ fact: ' badge', comparison, weight: 'some' }],
  });
  const prepared = preparePool(pool);
  const [[mentee], mentor] = [prepared.mentees, prepared.mentors.find(({ personId }) => personId === 'Tom')];
  if (mentee === undefined || mentor === undefined) throw new Error('both take part');
  const reasons = explainProposal(prepared.pairOf(mentee, mentor), pool.weights, prepared.own);
  const reason = reasons.find((one) => one.criterion === 'fact: badge');
  const [own] = prepared.own;
  return [own?.criterion.value(prepared.pairOf(mentee, mentor)), reason?.sentence, reason?.known];
}

describe('a kept column as a criterion', () => {
  it('is compared as it is asked to be', () => {
    expect(judged('same', 'Gold', 'gold')).toEqual([100, 'Under “ badge”, both have Gold.', true]);
    expect(judged('same', 'Gold', 'tin')).toEqual([0, 'Under “ badge”, Tom has tin, Mei Gold.', true]);
    expect([judged('different', 'Gold', 'gold')[0], judged('different', 'Gold', 'tin')[0]]).toEqual([0, 100]);
    expect(judged('overlap', 'chess, Go, rugby', 'go; chess')).toEqual([
      67,
      'Under “ badge”, both have chess and Go.',
      true,
    ]);
    expect(judged('overlap', 'chess', 'golf')[1]).toBe(
      'Under “ badge”, the two have nothing in common: Tom has golf, Mei chess.',
    );
    expect(judged('distance', '2', '7 years', '12')).toEqual([50, 'Under “ badge”, Tom has 7 years, Mei 2.', true]);
    expect(judged('distance', '3', '3')[0]).toBe(100);
  });

  it('stays neutral where nothing is known, or no number stands where one is asked for', () => {
    expect(judged('same', undefined, 'tin')).toEqual([
      null,
      'Under “ badge”, nothing is known of Mei, so this stays neutral.',
      false,
    ]);
    expect(judged('overlap', 'chess', ' ; ')[1]).toBe(
      'Under “ badge”, nothing is known of Tom, so this stays neutral.',
    );
    expect(judged('distance', '3', 'many')).toEqual([
      null,
      'Under “ badge”, Tom has many, which is no number, so this stays neutral.',
      false,
    ]);
  });

  it('is suggested in the way in which its values look comparable', () => {
    const columns = listKeptColumns([
      {
        facts: [
          { name: 'Years', value: '12,5' },
          { name: 'hobby', value: 'chess, go' },
        ],
      },
      {
        facts: [
          { name: 'YEARS', value: '3' },
          { name: 'Shift', value: 'night' },
        ],
      },
    ]);
    expect(columns).toEqual([
      { fact: 'hobby', people: 1, comparison: 'overlap' },
      { fact: 'Shift', people: 1, comparison: 'same' },
      { fact: 'Years', people: 2, comparison: 'distance' },
    ]);
  });
});

it('kept facts hold each heading once, take what is said, and lose nothing that is not spoken of', () => {
  const facts = fc.array(
    fc.record({ name: fc.constantFrom('Shift', 'shift ', 'Years'), value: fc.constantFrom('a', 'b', 'c') }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(facts, facts, (known, said) => {
      const before = withFacts([], known);
      const after = withFacts(before, said);
      const lower = after.map(({ name }) => name.trim().toLowerCase());
      expect(new Set(lower).size).toBe(lower.length);
      expect(withFacts(after, said)).toEqual(after);
      const [last] = said.slice(-1);
      if (last !== undefined)
        expect(after.find(({ name }) => name.trim().toLowerCase() === last.name.trim().toLowerCase())?.value).toBe(
          last.value,
        );
      const kept = withFacts(before, said, true).map(sayFact);
      expect(kept.slice(0, before.length)).toEqual(before.map(sayFact));
    }),
  );
});
