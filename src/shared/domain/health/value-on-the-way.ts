import type { SignalRule } from './health-model.ts';

/**
 * Where a measure stands between full (1) and zero (0) of a rule: level outside, straight between the rule's points.
 * `full` may be the smaller or the larger of the two; the rule's figures must be in the measure's own unit already.
 */
export function valueOnTheWay(measure: number, rule: Pick<SignalRule, 'full' | 'zero' | 'between'>): number {
  const direction = Math.sign(rule.zero - rule.full);
  const points = [{ at: rule.full, value: 1 }, ...(rule.between ?? []), { at: rule.zero, value: 0 }];
  let before = { at: rule.full, value: 1 };
  for (const point of points) {
    if ((measure - point.at) * direction <= 0) {
      if (point.at === before.at) return point.value;
      return before.value + ((measure - before.at) / (point.at - before.at)) * (point.value - before.value);
    }
    before = point;
  }
  return 0;
}
