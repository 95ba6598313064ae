import type { Certificate, Goal } from '../assignment/assignment-result.ts';

const mayBeBetter: Readonly<Record<Goal, (gap: number) => string>> = {
  served: (gap) => `others might serve up to ${gap} more`,
  pairs: (gap) => `others might have up to ${gap} more pairs`,
  columns: (gap) => `in others up to ${gap} more mentors might have somebody`,
  worst: (gap) => `in others the weakest pair might be up to ${gap} points stronger`,
  even: () => 'others might be more even',
  wishes: () => 'others might meet more wishes',
  total: (gap) => `others might have up to ${gap} points more, all pairs taken together`,
  'tie-break': () => 'only which of equally good ones comes first is not decided',
};

/**
 * What stays unproved where the search for groups ended before it had looked everywhere, as one sentence; null where all is
 * proved, and where something else does not add up.
 */
export function sayNotProven({ ok, parts, stages, findings }: Certificate): string | null {
  const open = stages.find((stage) => !stage.ok);
  if (ok || parts === undefined || open === undefined || findings.length > 1) return null;
  return `Good, and not proved to be the best: there are too many ways to make groups to look at all of them; ${mayBeBetter[open.goal](open.gap)}.`;
}
