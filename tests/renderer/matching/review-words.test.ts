import { expect, it } from 'vitest';
import { applyWords, reviewSentence } from '../../../src/renderer/features/matching/review-words.ts';
import type { ReadReview } from '../../../src/shared/ipc/routes/matching-answers.ts';

const pairs = (n: number) => Array.from({ length: n }) as ReadReview['accepted'];
const review = (yes: number, no: number, discuss: number) =>
  ({ accepted: pairs(yes), declined: pairs(no), toDiscuss: pairs(discuss) }) as ReadReview;

it('counts only what is there, and says that nothing has happened yet', () => {
  expect(reviewSentence(review(2, 0, 1))).toBe('2 yes, 1 to discuss. Nothing has been changed yet.');
  expect(reviewSentence(review(0, 0, 0))).toBe('No answer in this file can be taken as it is.');
});

it('offers on its button exactly what it will do, and no button for nothing', () => {
  expect(applyWords(1, 2)).toBe('Accept 1 pair and turn down 2 pairs');
  expect(applyWords(0, 1)).toBe('Turn down 1 pair');
  expect(applyWords(3, 0)).toBe('Accept 3 pairs');
  expect(applyWords(0, 0)).toBeNull();
});
