import type { GoalStatus } from '../../../shared/domain/pairing.ts';

/** How a goal stands, in a word. */
export const goalStatusWords: Readonly<Record<GoalStatus, string>> = {
  open: 'Open',
  moving: 'Moving',
  met: 'Met',
  'set aside': 'Set aside',
};
