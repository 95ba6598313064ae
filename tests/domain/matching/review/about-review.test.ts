import { expect, it } from 'vitest';
import { aboutReview } from '../../../../src/shared/domain/matching/review/about-review.ts';
import { reviewOf } from '../../../support/review-sheets.ts';

const said = (about: Parameters<typeof reviewOf>[1]) => aboutReview(reviewOf([], about).about);

it('says what came first in the order in which it did, and names no weight of wishes that come before the best fit', () => {
  expect(said({ policy: 'total' })).toContain(
    'As many people as possible get a mentor. Then the best fit taken together was looked for.',
  );
  const all = said({ policy: 'leximin', everyMentor: true, wishesFirst: true, leastFit: 'Good fit' });
  expect(all).toContain(
    'As many people as possible get a mentor. Then as many mentors as possible got somebody, then the least good pair was made as good as it can be, then few pairs were left with a weak fit, then wishes were met, then the rest.',
  );
  expect(all).toContain('Only pairs that are at least a good fit are proposed.');
  expect(all.join(' ')).not.toMatch(/Counted some:[^.]*wish/i);
  expect(said({}).join(' ')).toMatch(/Counted some:[^.]*wish/i);
});
