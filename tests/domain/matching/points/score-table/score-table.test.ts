import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionNames, type Weights } from '../../../../../src/shared/domain/matching/points/criteria.ts';
import { scoreRows, scoreTable } from '../../../../../src/shared/domain/matching/points/score-table/score-table.ts';
import { preparePool } from '../../../../../src/shared/domain/matching/prepare-pool.ts';
import { peopleToScore } from '../../../../benchmarks/people-to-score.ts';
import { matchingPool } from '../../../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from '../../pool-of.ts';
import { scoreEveryPair } from './score-every-pair.ts';

const tableOf = (pool: Parameters<typeof preparePool>[0]) => Array.from(scoreTable(preparePool(pool)));
const everyPairOf = (pool: Parameters<typeof preparePool>[0]) => scoreEveryPair(preparePool(pool));

describe('the table of points', () => {
  it('is the same made row by row, in any order and more than once, so that nothing of one row is left in another', () => {
    fc.assert(
      fc.property(matchingPool, fc.array(fc.nat(20), { minLength: 1 }), (pool, asked) => {
        const prepared = preparePool(pool);
        const columns = prepared.mentors.length;
        fc.pre(columns > 0 && prepared.mentees.length > 0);
        const table = scoreTable(prepared);
        const { write } = scoreRows(prepared);
        const points = new Int16Array(columns);
        for (const one of asked) {
          const row = one % prepared.mentees.length;
          write(row, points);
          expect(points).toEqual(table.slice(row * columns, (row + 1) * columns));
        }
      }),
    );
  });

  it('says of every pair exactly what the pair says of itself, rules, wishes and locks included', () => {
    const rules = new Map<string, number>();
    let wishes = 0;
    let locks = 0;
    const lockedPool = matchingPool.chain((pool) =>
      fc
        .array(fc.record({ menteeId: fc.nat(pool.mentees.length - 1), mentorId: fc.nat(pool.mentors.length - 1) }), {
          maxLength: 2,
        })
        .map((drawn) => ({
          ...pool,
          locks: drawn.map(({ menteeId, mentorId }) => ({
            menteeId: pool.mentees[menteeId]?.personId ?? id(''),
            mentorId: pool.mentors[mentorId]?.personId ?? id(''),
          })),
        })),
    );
    fc.assert(
      fc.property(lockedPool, (pool) => {
        const prepared = preparePool(pool);
        expect(Array.from(scoreTable(prepared))).toEqual(scoreEveryPair(prepared));
        wishes += prepared.wishesCount ? 1 : 0;
        locks += pool.locks.length;
        for (const mentee of prepared.mentees) {
          for (const mentor of prepared.mentors) {
            for (const { kind } of prepared.rulesFor(mentee, mentor).blocking)
              rules.set(kind, (rules.get(kind) ?? 0) + 1);
          }
        }
      }),
      { numRuns: 1_000 },
    );
    // Every rule has had its say, or the comparison would prove nothing about it; 'same person' is below.
    expect(rules.size).toBe(14);
    expect(Math.min(wishes, locks, ...rules.values())).toBeGreaterThan(20);
  });

  it('says so of a large pool too, where people share departments, places and managers', () => {
    const prepared = preparePool(peopleToScore(120, 50));
    const table = Array.from(scoreTable(prepared));
    expect(table).toEqual(scoreEveryPair(prepared));
    expect(new Set(table).size).toBeGreaterThan(500);
    expect(table.filter((points) => points < 0).length).toBeGreaterThan(100);
  });

  it('says so of kept columns, and where goals are few enough to be taken for facts', () => {
    const pool = peopleToScore(300, 120);
    const facts = (at: number) => [
      { name: 'Years', value: String(at % 31) },
      { name: 'Hobbies', value: ['chess, go', 'running; chess', 'reading'][at % 3] ?? '' },
    ];
    const goals = ['Lead', 'Speak', 'Settle'];
    const people = pool.people.map((person, at) => ({
      ...person,
      facts: at % 10 === 0 ? [] : facts(at),
      goals: [goals.slice(0, 2), goals.slice(1, 2), goals.slice(0, 2).toReversed(), []][at % 4] ?? [],
    }));
    const ownCriteria = [
      { fact: 'years', comparison: 'distance', weight: 'matters a lot' },
      { fact: 'Hobbies', comparison: 'overlap', weight: 'some' },
    ] as const;
    const own = { ...pool, people, ownCriteria };
    expect(tableOf(own)).toEqual(everyPairOf(own));
    expect(tableOf(own)).not.toEqual(tableOf({ ...own, ownCriteria: [] }));
  });

  it('keeps people from being their own mentors, also in a circle of managers', () => {
    const under = (name: string) => ({ manager: { kind: 'person', id: id(name) } as const });
    const people = [somebody('Mei', under('Tom')), somebody('Tom', under('Mei')), somebody('Ana')];
    const pool = poolOf(people, []);
    const both = { ...pool, mentors: people.map(({ id: personId }) => ({ personId, places: 1, currentMentees: 0 })) };
    expect(tableOf(both)).toEqual(everyPairOf(both));
    expect(tableOf(both).filter((points) => points < 0)).toHaveLength(5);
  });

  it('stands in the middle everywhere when nothing has a weight, and keeps the rules', () => {
    const nothing = Object.fromEntries([...criterionNames, 'wishes'].map((name) => [name, 'not at all'])) as Weights;
    const pool = poolOf(
      [somebody('Mei', { languages: ['German'] }), somebody('Lee')],
      [somebody('Tom', { languages: ['Dutch'] })],
      { weights: nothing },
    );
    expect(tableOf(pool)).toEqual([5000, -1]);
  });

  it('is empty without mentors', () => {
    expect(tableOf(poolOf([somebody('Mei')], []))).toEqual([]);
  });
});
