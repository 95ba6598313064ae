import { describe, expect, it } from 'vitest';
import {
  allowances,
  everybodyStays,
  roundRequest,
  tryAgainLabel,
} from '../../../src/renderer/features/matching/another-round-wishes.ts';
import { firstChoices } from '../../../src/renderer/features/matching/matching-choices.ts';

const [cohortId, after] = ['cohort' as never, 'run' as never];

describe('what is asked of another round', () => {
  it('carries the wishes there are, and what is allowed beside them', () => {
    const asked = roundRequest(cohortId, firstChoices(undefined).wishes, after, {
      keep: false,
      allowed: ['pairedBefore'],
    });
    expect(asked).toMatchObject({
      cohortId,
      policy: 'worst-first',
      round: { after, keep: false, onePlaceMore: false, pairedBefore: true, unknownManagers: false },
    });
    expect(roundRequest(cohortId, firstChoices(undefined).wishes, after, everybodyStays).round).toMatchObject({
      keep: true,
      onePlaceMore: true,
    });
  });

  it('speaks of unknown managers only where they are left out', () => {
    expect(allowances('warn').map(({ id }) => id)).not.toContain('unknownManagers');
    expect(allowances('block').map(({ id }) => id)).toContain('unknownManagers');
    const ticked = { keep: true, allowed: ['unknownManagers'] } as const;
    expect(roundRequest(cohortId, firstChoices(undefined).wishes, after, ticked).round?.unknownManagers).toBe(false);
  });

  it('counts those it is for', () => {
    expect([tryAgainLabel(1), tryAgainLabel(5)]).toEqual(['Try once more for this one', 'Try once more for these 5']);
  });
});
