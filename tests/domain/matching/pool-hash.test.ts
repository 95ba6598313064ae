import { expect, it } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { MatchingPool } from '../../../src/shared/domain/matching/matching-pool.ts';
import { poolHash } from '../../../src/shared/domain/matching/pool-hash.ts';
import { id, poolOf, somebody } from './pool-of.ts';

const berlin = somebody('Mei', { timeZone: 'Europe/Berlin', facts: [{ name: 'Shift', value: 'night' }] });
const pool = poolOf([berlin], [somebody('Tom', { timeZone: 'UTC' })]);
const isOther = (otherwise: Partial<MatchingPool>) => poolHash({ ...pool, ...otherwise }) !== poolHash(pool);

it('is another for every fact and choice that can change the points, or an old run would explain what it did not look at', () => {
  const pair = { menteeId: id('Mei'), mentorId: id('Tom') };
  const own = { fact: 'Shift', comparison: 'same', weight: 'some' } as const;
  expect(isOther({ ownCriteria: [own] })).toBe(true);
  expect(poolHash({ ...pool, ownCriteria: [{ ...own, comparison: 'different' }] })).not.toBe(
    poolHash({ ...pool, ownCriteria: [own] }),
  );
  expect(isOther({ needsSharedHours: true })).toBe(true);
  expect(isOther({ ended: [pair] })).toBe(true);
  expect(isOther({ people: pool.people.map((person) => ({ ...person, jobFunction: 'Law' })) })).toBe(true);
  expect(isOther({ people: pool.people.map((person) => ({ ...person, facts: [] })) })).toBe(true);
});

it('is the same tomorrow, until clocks change', () => {
  expect(isOther({ today: localDate('2026-11-22') })).toBe(false);
  expect(isOther({ today: localDate('2026-07-01') })).toBe(true);
});
