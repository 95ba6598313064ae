import type { CohortId, MatchRunId } from '../../../shared/domain/ids.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { type MatchingWishes, runRequest } from './matching-choices.ts';

type Allowance = 'onePlaceMore' | 'pairedBefore' | 'unknownManagers';

/** What may count in one more round for people left over. */
export interface RoundWishes {
  readonly keep: boolean;
  readonly allowed: readonly Allowance[];
}

/** What a round begins with: nobody loses a proposal, and a little more is asked of mentors who agree to it. */
export const everybodyStays: RoundWishes = { keep: true, allowed: ['onePlaceMore'] };

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

/** One more round after these proposals, with the wishes there are now. */
export function roundRequest(
  cohortId: CohortId,
  wishes: MatchingWishes,
  after: MatchRunId,
  { keep, allowed }: RoundWishes,
): RouteRequest<'matching.run'> {
  const round = {
    after,
    keep,
    onePlaceMore: allowed.includes('onePlaceMore'),
    pairedBefore: allowed.includes('pairedBefore'),
    unknownManagers: wishes.unknownManager === 'block' && allowed.includes('unknownManagers'),
  };
  return { ...runRequest(cohortId, wishes), round };
}

export const tryAgainLabel = (leftOver: number) =>
  leftOver === 1 ? 'Try once more for this one' : `Try once more for these ${leftOver}`;
