import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTicks, numberFits } from '../../../src/renderer/features/stage-health/bar-axis.ts';
import { stageBars, staySentence, stayStrip } from '../../../src/renderer/features/stage-health/chart-series.ts';
import { computeStageHealth, type PairingOnItsWay } from '../../../src/shared/domain/health/compute-stage-health.ts';
import { healthBands } from '../../../src/shared/domain/health/health-band.ts';
import type { StageStay } from '../../../src/shared/domain/health/stage-stays.ts';
import type { PairingId, StageId } from '../../../src/shared/domain/ids.ts';
import { addDays, localDate } from '../../../src/shared/domain/local-date.ts';
import { type Stage, stageTemplates } from '../../../src/shared/domain/stage.ts';

const today = localDate('2026-11-21');
const stages: readonly Stage[] = stageTemplates['five-stage'].map((template, position) => ({
  ...template,
  id: `stage-${position}` as StageId,
  position,
}));

/** Pairings that have come as far as some stage, with a stay in every stage on the way. */
const pairing = fc
  .record({
    number: fc.nat(100_000),
    reached: fc.nat(stages.length - 1),
    band: fc.constantFrom(...healthBands),
    followed: fc.boolean(),
    days: fc.array(fc.nat(600), { minLength: stages.length, maxLength: stages.length }),
  })
  .map(({ number, reached, band, followed, days }): PairingOnItsWay => {
    const stays = stages.slice(0, reached + 1).map(
      (stage, at): StageStay => ({
        pairingId: `pairing-${number}` as PairingId,
        stageId: stage.id,
        enteredOn: addDays(today, -(days[at] ?? 0)),
        leftOn: at === reached && followed ? null : today,
        days: days[at] ?? 0,
        plannedDays: stage.expectedDays,
      }),
    );
    const stage = stages[reached];
    return { health: followed && stage ? { stageId: stage.id, band } : null, stays };
  });
const pairings = fc.array(pairing, { maxLength: 40 });

describe('the bars of stage health', () => {
  it('have parts that add up to the pairings of their stage, and together to every pairing followed', () => {
    fc.assert(
      fc.property(pairings, (all) => {
        const bars = stageBars(computeStageHealth(all, stages, today));
        for (const bar of bars) {
          expect(healthBands.reduce((sum, band) => sum + bar.bands[band], 0)).toBe(bar.n);
        }
        expect(bars.reduce((sum, bar) => sum + bar.n, 0)).toBe(all.filter(({ health }) => health !== null).length);
      }),
    );
  });

  it('stand in the order of the stages, with empty stages kept', () => {
    expect(stageBars(computeStageHealth([], stages, today)).map((bar) => bar.name)).toEqual(
      stages.map((stage) => stage.name),
    );
  });
});

describe('the strip of stays', () => {
  it('draws every stay or says how many it left out', () => {
    fc.assert(
      fc.property(pairings, fc.integer({ min: 1, max: 60 }), (all, most) => {
        const strip = stayStrip(computeStageHealth(all, stages, today), most);
        const stays = all.reduce((sum, one) => sum + one.stays.length, 0);
        expect(strip.dots.length + strip.left).toBe(stays);
        expect(strip.dots.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('leaves out finished stays before running ones, since running ones are whom one can still call', () => {
    fc.assert(
      fc.property(pairings, fc.integer({ min: 1, max: 60 }), (all, most) => {
        const strip = stayStrip(computeStageHealth(all, stages, today), most);
        const running = all.filter(({ health }) => health !== null).length;
        expect(strip.dots.filter((dot) => dot.isRunning).length).toBe(Math.min(running, most));
      }),
    );
  });

  it('keeps every dot on the axis and on the line of its stage', () => {
    fc.assert(
      fc.property(pairings, (all) => {
        const strip = stayStrip(computeStageHealth(all, stages, today));
        for (const dot of strip.dots) {
          expect(dot.days).toBeLessThanOrEqual(strip.mostDays);
          expect(Math.abs(dot.lift)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('places a stay at the same spot on every drawing', () => {
    fc.assert(
      fc.property(pairings, (all) => {
        const health = computeStageHealth(all, stages, today);
        expect(stayStrip(health)).toEqual(stayStrip(health));
      }),
    );
  });

  it('says nothing of time where nobody is in a stage', () => {
    expect(staySentence(computeStageHealth([], stages, today))).toContain('no time to compare');
  });
});

describe('the axis of counts', () => {
  it('has whole round numbers that reach over the longest bar, and never crowds', () => {
    fc.assert(
      fc.property(fc.nat(5000), (most) => {
        const ticks = countTicks(most);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('puts a number only into a segment that can hold it', () => {
    expect(numberFits(7, 14)).toBe(true);
    expect(numberFits(7, 13)).toBe(false);
    expect(numberFits(12, 14)).toBe(false);
  });
});
