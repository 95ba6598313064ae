import { howMuchWeaker, sayHowMuchLess, sayPoints } from '../points/say-points.ts';
import type { PairCost } from './pair-cost.ts';

/** What would be different with a pair in the choice. */
export type CostEffects = Omit<PairCost, 'moves' | 'sentences' | 'inWords'>;

/** Whether the weakest pair would be weaker than it is. */
export const isWeaker = ({ worstNow, worstThen }: CostEffects) => worstNow !== null && worstThen < worstNow;

/** What these two together would cost all others, in words; and to the point for somebody who asks just for that. */
export function sayCost(effects: CostEffects, both: string, how: 'with points' | 'in words'): string {
  const { pointsLost } = effects;
  const withPoints = how === 'with points';
  const amount = withPoints ? ` (${sayPoints(pointsLost)})` : '';
  const told = [...sayPlaced(effects), ...sayFurther(effects, withPoints)];
  if (pointsLost > 0) told.push(`all pairs together would fit ${sayHowMuchLess(pointsLost)}${amount}`);
  // Whoever would have no mentor then stands beside it: for them it is no choice that costs nothing.
  if (told.length === 0)
    return `With ${both} paired, all pairs together would fit just as well: the choice fell between equals.`;
  if (pointsLost < 0) told.push(`all pairs together would fit better${amount}`);
  return `With ${both} paired, ${told.join(', and ')}.`;
}

function sayPlaced({ fewerServed, fewerPairs }: CostEffects): string[] {
  if (fewerServed === 1) return ['one more person would have no mentor'];
  if (fewerServed > 1) return [`${fewerServed} more people would have no mentor`];
  if (fewerPairs <= 0) return [];
  return [fewerPairs === 1 ? 'there would be one pair fewer' : `there would be ${fewerPairs} pairs fewer`];
}

function sayFurther(effects: CostEffects, withPoints: boolean): string[] {
  const { columns = 0, even = null, wishes = 0 } = effects.further;
  const told: string[] = [];
  if (columns > 0)
    told.push(columns === 1 ? 'one more mentor would have nobody' : `${columns} more mentors would have nobody`);
  if (isWeaker(effects)) told.push(sayWeakest(effects, withPoints));
  if (even !== null && even.pairs > 0) {
    const pairs = even.pairs === 1 ? 'one more pair would' : `${even.pairs} more pairs would`;
    told.push(`${pairs} be among the weaker ones${withPoints ? ` (below ${sayPoints(even.below)})` : ''}`);
  }
  if (wishes > 0) told.push('less of what people wish for would be met');
  return told;
}

function sayWeakest({ worstNow, worstThen }: CostEffects, withPoints: boolean): string {
  // No word for a fit: wishes count in the weakest pair, and such a word is without them.
  const weaker = howMuchWeaker((worstNow ?? 0) - worstThen);
  const points = withPoints ? ` (${sayPoints(worstThen)} in place of ${(worstNow ?? 0).toLocaleString('en-GB')})` : '';
  return `the weakest pair would be ${weaker}${points}`;
}
