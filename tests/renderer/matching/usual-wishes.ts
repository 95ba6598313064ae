import {
  chooseMatching,
  firstShown,
  type MatchingAction,
  type MatchingChoices,
  type MatchingWishes,
} from '../../../src/renderer/features/matching/matching-choices.ts';
import { readKeptRequest } from '../../../src/shared/ipc/routes/matching.ts';

/** What is asked of a matching while nothing was said. */
export const usualWishes = readKeptRequest(null) as unknown as MatchingWishes;
const unsaid: MatchingChoices = { ...firstShown, wishes: usualWishes };

/** The choices of a cohort after these actions. */
export const after = (...actions: readonly MatchingAction[]): MatchingChoices => actions.reduce(chooseMatching, unsaid);
