import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNonPair } from '../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import { weighReasons } from '../../../src/shared/domain/matching/explanations/weigh-reasons.ts';
import { seniority } from '../../../src/shared/domain/matching/points/criteria/seniority.ts';
import { createProfile } from '../../../src/shared/domain/matching/points/profile.ts';
import { proposePairings } from '../../../src/shared/domain/matching/propose-pairings.ts';
import { careerLevels } from '../../../src/shared/domain/person.ts';
import { id, poolOf, somebody } from './pool-of.ts';

const clockOf = () => null;
const nobodyYet = { currentMentees: 0, pastMentees: 0 };
const rank = fc.record({
  careerLevel: fc.option(fc.constantFrom(...careerLevels)),
  grade: fc.option(fc.integer({ min: 1, max: 8 })),
});

describe('a reverse programme, in which the mentor is the junior of the two', () => {
  it('counts seniority as another programme does with the two in each other’s place', () => {
    fc.assert(
      fc.property(rank, rank, (one, other) => {
        const [first, second] = [
          createProfile(somebody('One', one), clockOf),
          createProfile(somebody('Other', other), clockOf),
        ];
        const turned = seniority.value({ mentee: first, mentor: second, kind: 'reverse', ...nobodyYet });
        expect(turned).toBe(seniority.value({ mentee: second, mentor: first, kind: 'one-to-one', ...nobodyYet }));
      }),
    );
  });

  const boss = somebody('Mei', { careerLevel: 'executive', grade: 6 });
  const junior = somebody('Tom', { careerLevel: 'new in job', grade: 4 });
  const above = somebody('Ada', { careerLevel: 'executive', grade: 8 });

  it('speaks for a mentor two grades below, and calls one above worth discussing, each by its true side', () => {
    const reasonsWith = (mentor: typeof junior) => {
      const found = proposePairings(poolOf([boss], [mentor], { kind: 'reverse' }));
      if (!found.ok) throw new Error(found.sentence);
      const { speaking, worthDiscussing } = weighReasons(found.pairs[0]?.reasons ?? []);
      const ofSeniority = (reasons: typeof speaking) =>
        reasons.filter(({ criterion }) => criterion === 'seniority').map(({ sentence }) => sentence);
      return [ofSeniority(speaking), ofSeniority(worthDiscussing)];
    };
    expect(reasonsWith(junior)).toEqual([['Tom is 2 grades below Mei.'], []]);
    expect(reasonsWith(above)).toEqual([[], ['Ada is 2 grades above Mei.']]);
  });

  it('keeps the mentee’s own report from mentoring them, and says it from the lower to the upper', () => {
    const report = { ...junior, manager: { kind: 'person', id: id('Mei') } } as const;
    const pool = poolOf([boss], [report], { kind: 'reverse' });
    const found = proposePairings(pool);
    if (!found.ok) throw new Error(found.sentence);
    expect(found.unmatched.map(({ why }) => why)).toEqual([
      'Nobody may mentor Mei: the only mentor stands in one reporting line with them. It takes a new mentor: one with a free place and a language in common, outside the reporting line of Mei, could be proposed.',
    ]);
    const why = explainNonPair(pool, found, { menteeId: id('Mei'), mentorId: id('Tom') });
    expect(why).toMatchObject({ kind: 'blocked', sentences: ['Tom reports to Mei.'] });
  });
});
