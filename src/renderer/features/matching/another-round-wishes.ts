import type { CohortId, MatchRunId } from '../../../shared/domain/ids.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { type MatchingWishes, runRequest } from './matching-choices.ts';

type Round = MatchingWishes['anotherRound'];
type Allowance = Exclude<keyof Round, 'keep'>;

/** What can be allowed beside the rules; unknown managers only where they are left out now. */
export function allowances(
  unknownManager: MatchingWishes['unknownManager'],
): readonly { id: Allowance; label: string }[] {
  return [
    { id: 'onePlaceMore', label: 'Count one place more with the mentors' },
    { id: 'pairedBefore', label: 'Allow two people who were paired before' },
    ...(unknownManager === 'block'
      ? [{ id: 'unknownManagers' as const, label: 'Allow people whose manager is not known' }]
      : []),
  ];
}

/** What of that is chosen now. */
export function allowedIn(wishes: Pick<MatchingWishes, 'anotherRound' | 'unknownManager'>): readonly Allowance[] {
  return allowances(wishes.unknownManager)
    .map(({ id }) => id)
    .filter((id) => wishes.anotherRound[id]);
}

/** The choice of all that may be allowed, by what was ticked. */
export const allowing = (allowed: readonly Allowance[]): Omit<Round, 'keep'> => ({
  onePlaceMore: allowed.includes('onePlaceMore'),
  pairedBefore: allowed.includes('pairedBefore'),
  unknownManagers: allowed.includes('unknownManagers'),
});

/** One more round after these proposals, with the wishes there are now. */
export function roundRequest(
  cohortId: CohortId,
  wishes: MatchingWishes,
  after: MatchRunId,
): RouteRequest<'matching.run'> {
  const round = { after, keep: wishes.anotherRound.keep, ...allowing(allowedIn(wishes)) };
  return { ...runRequest(cohortId, wishes), round };
}

export const tryAgainLabel = (leftOver: number) =>
  leftOver === 1 ? 'Try once more for this one' : `Try once more for these ${leftOver}`;
