import { expect, it } from 'vitest';
import {
  comparisonWords,
  pointsWords,
  proposedWords,
} from '../../../src/renderer/features/matching/comparison-words.ts';
import type { Instant } from '../../../src/shared/domain/local-date.ts';
import type { ComparedRuns, NamedPerson } from '../../../src/shared/ipc/routes/matching-answers.ts';
import { id } from '../../domain/matching/pool-of.ts';

const who = (name: string): NamedPerson => ({ id: id(name), name });
const compared = (more: Partial<ComparedRuns>): ComparedRuns => ({
  moved: [],
  same: 3,
  onlyEarlier: [],
  onlyLater: [],
  served: [3, 3],
  fits: [],
  pointsGained: 0,
  earlierMadeAt: '2026-11-20T10:00:00Z' as Instant,
  laterMadeAt: '2026-11-21T10:00:00Z' as Instant,
  ...more,
});

it('says who meets somebody else, who gains a proposal and who loses one, and nothing of those there are none of', () => {
  const moved = [
    { mentee: who('Mei'), earlier: [who('Tom')], later: [who('Ana')] },
    { mentee: who('Lee'), earlier: [], later: [who('Tom')] },
    { mentee: who('Kim'), earlier: [who('Ana')], later: [] },
  ];
  expect(comparisonWords(compared({ moved }))).toBe(
    '1 person would meet somebody else, 1 person would have a proposal for the first time and 1 person would have none any more; for 3 people nothing changes.',
  );
  expect(comparisonWords(compared({}))).toBe('Nobody who waited both times would meet anybody else.');
  expect(comparisonWords(compared({ onlyLater: [who('Zoe')], served: [3, 4] }))).toBe(
    'Nobody who waited both times would meet anybody else. 1 person waited only for the later ones. The later ones serve 4, the earlier 3.',
  );
});

it('compares points only where they mean the same, and as many are served', () => {
  expect(pointsWords(compared({ pointsGained: null }))).toMatch(/^What counts was not weighed the same/);
  expect(pointsWords(compared({ pointsGained: -140 }))).toBe(
    'All pairs together fit a little less well in the later ones (140 points).',
  );
  expect(pointsWords(compared({ pointsGained: 9_000, served: [3, 4] }))).toBeNull();
});

it('names everybody somebody is proposed to, or that nobody is', () => {
  expect(proposedWords([])).toBe('nobody yet');
  expect(proposedWords([who('Tom'), who('Ana')])).toBe('Tom and Ana');
});
