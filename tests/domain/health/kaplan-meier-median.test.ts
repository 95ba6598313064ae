import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeierMedian } from '../../../src/shared/domain/health/kaplan-meier-median.ts';

const finished = (...times: number[]) => times.map((days) => ({ days, finished: true }));
const running = (...times: number[]) => times.map((days) => ({ days, finished: false }));

/**
 * Remission of acute leukaemia in weeks: Freireich et al., Blood 21 (1963) 699–716, worked through in Kleinbaum and
 * Klein, "Survival Analysis" (chapter 2), where the medians read off are 23 (6-MP) and 8 (placebo).
 */
describe('the published example of 42 children', () => {
  const sixMp = [...finished(6, 6, 6, 7, 10, 13, 16, 22, 23), ...running(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
  const placebo = finished(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

  it('has a median of 23 weeks where twelve of 21 are still running', () => {
    expect(sixMp).toHaveLength(21);
    expect(kaplanMeierMedian(sixMp)).toBe(23);
  });

  it('has a median of 8 weeks where all have ended', () => {
    expect(placebo).toHaveLength(21);
    expect(kaplanMeierMedian(placebo)).toBe(8);
  });

  it('would read 10 were the running ones left out, and 16 were they taken as ended', () => {
    expect(kaplanMeierMedian(sixMp.filter((one) => one.finished))).toBe(10);
    expect(kaplanMeierMedian(finished(...sixMp.map((one) => one.days)))).toBe(16);
  });
});

describe('at the edges', () => {
  it('is not known with none, with all running, or while more than half go on', () => {
    expect(kaplanMeierMedian([])).toBeNull();
    expect(kaplanMeierMedian(running(5, 50, 500))).toBeNull();
    expect(kaplanMeierMedian([...finished(5), ...running(6, 7)])).toBeNull();
  });

  it('is reached at exactly half', () => {
    expect(kaplanMeierMedian(finished(3, 9))).toBe(3);
    expect(kaplanMeierMedian([...finished(3), ...running(4)])).toBe(3);
  });

  it('counts one still running on the day another ends as still there', () => {
    // (1 − 1/4) · (1 − 1/2) = 0.375; were the running one gone first, 1 − 1/3 and 1 − 1/2 would give a third.
    expect(kaplanMeierMedian([...finished(10, 20), ...running(10, 30)])).toBe(20);
    expect(kaplanMeierMedian([...finished(10), ...running(10, 30)])).toBeNull();
    expect(kaplanMeierMedian([...finished(10), ...running(10)])).toBe(10);
  });
});

it('does not depend on the order, and with none running is the usual lower median', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ days: fc.nat(60), finished: fc.boolean() })), (times) => {
      expect(kaplanMeierMedian(times.toReversed())).toBe(kaplanMeierMedian(times));
      const days = times.map((one) => one.days).sort((a, b) => a - b);
      expect(kaplanMeierMedian(finished(...days))).toBe(days[Math.ceil(days.length / 2) - 1] ?? null);
    }),
  );
});
