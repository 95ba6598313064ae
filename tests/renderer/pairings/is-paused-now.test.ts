import { describe, expect, it } from 'vitest';
import { isPausedNow } from '../../../src/renderer/features/pairings/is-paused-now.ts';
import type { Instant, LocalDate } from '../../../src/shared/domain/local-date.ts';

const step = (kind: 'paused' | 'resumed' | 'consented', on: string, supersededAt: string | null = null) => ({
  kind,
  on: on as LocalDate,
  supersededAt: supersededAt as Instant | null,
});

describe('whether the two pause now', () => {
  it('follows the last word on it, whatever else happened since', () => {
    expect(isPausedNow([step('paused', '2026-10-01'), step('consented', '2026-10-09')])).toBe(true);
    expect(isPausedNow([step('paused', '2026-10-01'), step('resumed', '2026-10-08')])).toBe(false);
    expect(isPausedNow([])).toBe(false);
  });

  it('counts two words of one day in the order they were recorded, and none that was taken back', () => {
    expect(isPausedNow([step('paused', '2026-10-01'), step('resumed', '2026-10-01')])).toBe(false);
    expect(isPausedNow([step('paused', '2026-10-01', '2026-10-02T08:00:00.000Z')])).toBe(false);
  });
});
