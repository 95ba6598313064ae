import { fitWord, sayFit } from '../points/fit-word.ts';
import type { PairCost } from './pair-cost.ts';

/** What would be different with a pair in the choice. */
export type CostEffects = Omit<PairCost, 'moves' | 'sentences' | 'inWords'>;

/** Whether the weakest pair would be weaker than it is. */
export const isWeaker = ({ worstNow, worstThen }: CostEffects) => worstNow !== null && worstThen < worstNow;

/** What these two together would cost all others: to the point, or in words for somebody who weighs one pair against another. */
export function sayCost(effects: CostEffects, both: string, how: 'in points' | 'in words'): string {
  const inPoints = how === 'in points';
  const told = [
    ...sayPlaced(effects),
    ...sayFurther(effects, inPoints),
    ...(effects.pointsLost > 0
      ? [inPoints ? `all pairs together would lose ${amount(effects)}` : sayLess(effects)]
      : []),
  ];
  if (told.length === 0) return `Pairing ${both} would cost nothing: the choice fell between equals.`;
  if (effects.pointsLost < 0)
    told.push(inPoints ? `all pairs together would gain ${amount(effects)}` : 'all pairs together would fit better');
  return `With ${both} paired, ${told.join(', and ')}.`;
}

function sayPlaced({ fewerServed, fewerPairs }: CostEffects): string[] {
  if (fewerServed === 1) return ['one more person would have no mentor'];
  if (fewerServed > 1) return [`${fewerServed} more people would have no mentor`];
  if (fewerPairs <= 0) return [];
  return [fewerPairs === 1 ? 'there would be one pair fewer' : `there would be ${fewerPairs} pairs fewer`];
}

function sayFurther(effects: CostEffects, inPoints: boolean): string[] {
  const { columns = 0, even = null, wishes = 0 } = effects.further;
  const told: string[] = [];
  if (columns > 0)
    told.push(columns === 1 ? 'one more mentor would have nobody' : `${columns} more mentors would have nobody`);
  if (isWeaker(effects)) told.push(sayWeakest(effects, inPoints));
  if (even !== null && even.pairs > 0) {
    const pairs = even.pairs === 1 ? 'one more pair would' : `${even.pairs} more pairs would`;
    told.push(inPoints ? `${pairs} stand below ${even.below} points` : `${pairs} be among the weaker ones`);
  }
  if (wishes > 0) told.push('less of what people wish for would be met');
  return told;
}

function sayWeakest({ worstNow, worstThen }: CostEffects, inPoints: boolean): string {
  if (inPoints) return `the weakest pair would stand at ${worstThen} points, not ${worstNow}`;
  const [now, then] = [fitWord(worstNow ?? 0), fitWord(worstThen)];
  return now === then
    ? 'the weakest pair would be a little weaker'
    : `the weakest pair would be ${sayFit(then)}, not ${sayFit(now)}`;
}

const amount = ({ pointsLost }: CostEffects) =>
  Math.abs(pointsLost) === 1 ? '1 point' : `${Math.abs(pointsLost)} points`;

/** From one word for a fit to the next it is 2,000 points. */
const little = 500;
const much = 2_000;

function sayLess({ pointsLost }: CostEffects): string {
  const howMuch = pointsLost < little ? 'a little less' : pointsLost < much ? 'less' : 'much less';
  return `all pairs together would fit ${howMuch} well`;
}
