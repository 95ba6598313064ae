import { describe, expect, it } from 'vitest';
import { healthPlace, healthView } from '../../../src/renderer/features/stage-health/health-query.ts';
import { bandHeadline, daysWords, shareWords } from '../../../src/renderer/features/stage-health/health-words.ts';
import { pairingsLink } from '../../../src/renderer/features/stage-health/pairings-link.ts';
import { queryOf } from '../../../src/renderer/lib/location.ts';
import { healthBands } from '../../../src/shared/domain/health/health-band.ts';
import type { CohortId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';

describe('shares in words', () => {
  it('show no percentage of fewer than ten', () => {
    expect(shareWords(3, 7)).toBe('3 of 7');
    expect(shareWords(4, 9)).toBe('4 of 9');
  });

  it('keep the n beside every percentage', () => {
    expect(shareWords(3, 10)).toBe('30 % (3 of 10)');
  });

  it('do not turn nobody into nought per cent', () => {
    expect(shareWords(0, 0)).toBe('nobody yet');
  });
});

describe('headlines and days', () => {
  it('speak of one pairing in the singular', () => {
    expect(bandHeadline('needs a conversation', 1)).toBe('needs a conversation');
    expect(bandHeadline('needs a conversation', 2)).toBe('need a conversation');
  });

  it('go on from "3 pairings" as one sentence, without making a person of a pairing', () => {
    for (const band of healthBands) {
      expect(bandHeadline(band, 3)).toMatch(/^(are|have|need) /);
      expect(bandHeadline(band, 3)).not.toMatch(/whom|who\b/);
    }
  });

  it('blame nobody in any band', () => {
    for (const band of healthBands) {
      expect(`${bandHeadline(band, 1)} ${bandHeadline(band, 5)}`).not.toMatch(/overdue|failing|at risk|inactive|bad/);
    }
  });

  it('say that a median is not known rather than show a nought', () => {
    expect(daysWords(null)).toBe('not known yet');
    expect(daysWords(1.2)).toBe('1 day');
  });
});

describe('going from a count to its pairings', () => {
  const filters = {
    programmeId: null,
    cohortId: 'cohort-1' as CohortId,
    department: 'R & D',
    careerLevel: null,
    purpose: 'settling in',
  };

  it('carries the stage, the band and every filter along, so that the list shows exactly what was counted', () => {
    const link = pairingsLink('growth', 'needs a conversation', filters);
    expect(link.startsWith('/pairings?')).toBe(true);
    expect(Object.fromEntries(queryOf(link))).toEqual({
      view: 'table',
      stage: 'growth',
      band: 'needs a conversation',
      cohortId: 'cohort-1',
      department: 'R & D',
      purpose: 'settling in',
    });
  });

  it('reads its own address back, day included, so that Back shows the same again', () => {
    const view = { filters, asOf: localDate('2026-05-03') };
    expect(healthView(queryOf(healthPlace(view)))).toEqual(view);
  });

  it('takes a day that is not in the calendar for today', () => {
    expect(healthView(new URLSearchParams({ asOf: '2026-02-30' })).asOf).toBeNull();
  });
});
