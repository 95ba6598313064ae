import { expect, it } from 'vitest';
import { progressWords } from '../../../src/renderer/features/matching/progress-words.ts';

it('says what a match run is at in words, and how much it has compared once it has', () => {
  expect(progressWords(null)).toBe('Reading what is known of everybody');
  expect(progressWords({ step: 'points', pairs: 0 })).toBe('Looking at everybody with everybody');
  expect(progressWords({ step: 'worst', pairs: 1_250_000 })).toBe(
    'Lifting the weakest pair: 1,250,000 pairs compared so far',
  );
});
