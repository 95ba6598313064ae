import { careerLevels } from '../../../person.ts';
import type { FactCriterion, PossiblePair } from '../criteria.ts';

interface Distance {
  /** Steps by which the mentor is above the mentee; negative when below. */
  readonly steps: number;
  readonly unit: 'grade' | 'career level';
}

/** By the organisation's own grades where both are known, else by career level. */
function distance({ mentee, mentor }: PossiblePair): Distance | null {
  const lower = mentee.person;
  const upper = mentor.person;
  if (lower.grade !== null && upper.grade !== null) return { steps: upper.grade - lower.grade, unit: 'grade' };
  if (lower.careerLevel === null || upper.careerLevel === null) return null;
  const steps = careerLevels.indexOf(upper.careerLevel) - careerLevels.indexOf(lower.careerLevel);
  return { steps, unit: 'career level' };
}

/** Near enough to remember the step, far enough to have taken it: two steps are best. */
function valueOfLead(steps: number): number {
  if (steps <= -1) return 0;
  if (steps < 1) return 40;
  if (steps < 2) return 80;
  if (steps < 3) return 100;
  return steps < 4 ? 85 : 70;
}

/** How far the mentor is ahead; turned round in a reverse programme, of no weight among peers. */
export const seniority = {
  name: 'seniority',
  facts: ({ person }) => `${person.grade} ${person.careerLevel}`,
  value: (pair) => {
    if (pair.kind === 'peer') return 50;
    const gap = distance(pair);
    return gap && valueOfLead(pair.kind === 'reverse' ? -gap.steps : gap.steps);
  },
  sentence: (pair) => {
    const { mentee, mentor, kind } = pair;
    if (kind === 'peer') return 'Among peers it makes no difference who is more senior.';
    const gap = distance(pair);
    if (gap === null) return `How senior ${mentor.name} is beside ${mentee.name} is not known, so this stays neutral.`;
    if (gap.steps === 0) return `${mentor.name} and ${mentee.name} are at the same ${gap.unit}.`;
    const steps = Math.abs(gap.steps);
    const side = gap.steps > 0 ? 'above' : 'below';
    return `${mentor.name} is ${steps} ${gap.unit}${steps === 1 ? '' : 's'} ${side} ${mentee.name}.`;
  },
} satisfies FactCriterion;
