import { describe, expect, it } from 'vitest';
import {
  allowances,
  allowedIn,
  allowing,
  roundRequest,
  tryAgainLabel,
} from '../../../src/renderer/features/matching/another-round-wishes.ts';
import type { MatchingAction } from '../../../src/renderer/features/matching/matching-choices.ts';
import { after as afterSaying, usualWishes } from './usual-wishes.ts';

const [cohortId, after] = ['cohort' as never, 'run' as never];

describe('what is asked of another round', () => {
  it('carries the wishes there are, and what is allowed beside them', () => {
    const { wishes } = afterSaying({ type: 'round chosen', round: { keep: false, ...allowing(['pairedBefore']) } });
    const asked = roundRequest(cohortId, wishes, after);
    expect(allowedIn(wishes)).toEqual(['pairedBefore']);
    expect(asked).toMatchObject({
      cohortId,
      policy: 'worst-first',
      round: { after, keep: false, onePlaceMore: false, pairedBefore: true, unknownManagers: false },
    });
    expect(roundRequest(cohortId, usualWishes, after).round).toMatchObject({
      keep: true,
      onePlaceMore: true,
    });
  });

  it('speaks of unknown managers only where they are left out', () => {
    expect(allowances('warn').map(({ id }) => id)).not.toContain('unknownManagers');
    expect(allowances('block').map(({ id }) => id)).toContain('unknownManagers');
    const ticked: MatchingAction = { type: 'round chosen', round: allowing(['unknownManagers']) };
    const leftOut: MatchingAction = { type: 'unknown manager chosen', unknownManager: 'block' };
    expect(roundRequest(cohortId, afterSaying(ticked).wishes, after).round?.unknownManagers).toBe(false);
    expect(roundRequest(cohortId, afterSaying(ticked, leftOut).wishes, after).round?.unknownManagers).toBe(true);
  });

  it('counts those it is for', () => {
    expect([tryAgainLabel(1), tryAgainLabel(5)]).toEqual(['Try once more for this one', 'Try once more for these 5']);
  });
});
