import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CohortId, PersonId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import {
  changeWishes,
  mostWishes,
  refuseWish,
  type Wish,
  withoutWish,
  withWish,
} from '../../src/shared/domain/wish.ts';

const wisher = { cohortId: 'spring' as CohortId, personId: 'ada' as PersonId, role: 'mentee' } as const;
const wish = (whom: string, rank: number): Wish => ({
  ...wisher,
  id: `wish for ${whom}`,
  wishedId: whom as PersonId,
  rank,
  givenOn: localDate('2026-01-05'),
});
const place = (whom: string, rank: number) => ({ wishedId: whom as PersonId, rank });

const lists = fc
  .uniqueArray(fc.record({ whom: fc.constantFrom('a', 'b', 'c', 'd'), rank: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ whom }) => whom,
  })
  .map((wishes) => wishes.map(({ whom, rank }) => wish(whom, rank)));

test('what is carried out of a difference is what was wanted, and what both lists say alike is not touched', () => {
  fc.assert(
    fc.property(lists, lists, (now, wanted) => {
      const { gone, moved, added } = changeWishes(now, wanted);
      const after = [
        ...now.filter(({ id }) => ![...gone, ...moved].some((one) => one.id === id)),
        ...moved,
        ...added,
      ].map(({ wishedId, rank }) => place(wishedId, rank));
      expect(new Set(after.map((one) => JSON.stringify(one)))).toEqual(
        new Set(wanted.map(({ wishedId, rank }) => JSON.stringify(place(wishedId, rank)))),
      );
      for (const { wishedId, rank } of moved) expect(now).not.toContainEqual(wish(wishedId, rank));
    }),
  );
});

test('a wish that moves keeps the day it was given', () => {
  expect(changeWishes([wish('ben', 2)], [place('ben', 1)]).moved).toEqual([wish('ben', 1)]);
});

test('one more wish stands behind all others, also where a place is empty', () => {
  expect(withWish([wish('ben', 1), wish('cy', 4)], 'dee' as PersonId).at(-1)).toEqual(place('dee', 5));
  expect(withWish([], 'dee' as PersonId)).toEqual([place('dee', 1)]);
});

test('those behind a wish that goes move up, unless somebody shared its place', () => {
  const three = [wish('ben', 1), wish('cy', 2), wish('dee', 3)];
  expect(withoutWish(three, 'wish for cy').map(({ rank }) => rank)).toEqual([1, 2]);
  const shared = [wish('ben', 1), wish('cy', 1), wish('dee', 2)];
  expect(withoutWish(shared, 'wish for cy').map(({ rank }) => rank)).toEqual([1, 2]);
});

test('nobody is wished for by themselves, twice, or among more than can be read', () => {
  expect(refuseWish(wisher, [], wisher.personId)).toBe('Choose another person.');
  expect(refuseWish(wisher, [wish('ben', 1)], 'ben' as PersonId)).toBe('This person is wished for already.');
  expect(refuseWish(wisher, [wish('ben', 1)], 'cy' as PersonId)).toBeNull();
  const many = Array.from({ length: mostWishes }, (_, at) => wish(`person ${at}`, at + 1));
  expect(refuseWish(wisher, many, 'cy' as PersonId)).toBe('There can be 60 wishes at most.');
});
