import { expect, it } from 'vitest';
import { type CostEffects, sayCost } from '../../../../src/shared/domain/matching/explanations/say-cost.ts';

const effects = (changed: Partial<CostEffects>): CostEffects => ({
  fewerServed: 0,
  fewerPairs: 0,
  pointsLost: 0,
  further: {},
  worstNow: null,
  worstThen: 0,
  ...changed,
});

it('gives the weakest pair no word for its fit, because wishes count in it (caught: "possible, not a good fit" beside a pair that was possible already)', () => {
  const weaker = effects({ worstNow: 5_980, worstThen: 5_467 });
  expect(sayCost(weaker, 'Mei and Tom', 'in words')).toBe('With Mei and Tom paired, the weakest pair would be weaker.');
  expect(sayCost(weaker, 'Mei and Tom', 'with points')).toBe(
    'With Mei and Tom paired, the weakest pair would be weaker (5,467 points in place of 5,980).',
  );
});

it('says of equals that they fit as well, and not that it costs nothing (caught: beside somebody who would have no mentor)', () => {
  expect(sayCost(effects({}), 'Mei and Tom', 'in words')).toBe(
    'With Mei and Tom paired, all pairs together would fit just as well: the choice fell between equals.',
  );
});

it('names the points only where they are asked for', () => {
  const dearer = effects({ pointsLost: 812 });
  expect(sayCost(dearer, 'Mei and Tom', 'in words')).toBe(
    'With Mei and Tom paired, all pairs together would fit less well.',
  );
  expect(sayCost(dearer, 'Mei and Tom', 'with points')).toBe(
    'With Mei and Tom paired, all pairs together would fit less well (812 points).',
  );
});
