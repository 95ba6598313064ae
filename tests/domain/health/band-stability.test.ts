import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandStability } from '../../../src/shared/domain/health/band-stability.ts';
import type { PairingHealth, SignalHealth } from '../../../src/shared/domain/health/compute-pairing-health.ts';
import { bandOfScore } from '../../../src/shared/domain/health/decide-band.ts';
import { defaultHealthModel } from '../../../src/shared/domain/health/default-health-model.ts';
import { aPairing, entered, healthOn } from './a-pairing.ts';

interface Drawn {
  readonly state: SignalHealth['state'];
  readonly weight: number;
  readonly fade: number;
  readonly value: number;
}

/** Score and coverage by their definition, each weight multiplied by its own factor. */
function figures(drawn: readonly Drawn[], factors: readonly number[]) {
  let points = 0;
  let counted = 0;
  let known = 0;
  let due = 0;
  for (const [index, one] of drawn.entries()) {
    const weight = one.weight * (factors[index] ?? 1);
    if (one.state === 'not due') continue;
    due += weight;
    if (one.state !== 'known') continue;
    known += weight;
    counted += weight * one.fade;
    points += weight * one.fade * one.value;
  }
  return { score: counted > 0 ? (100 * points) / counted : null, coverage: due > 0 ? (100 * known) / due : null };
}

function healthFrom(drawn: readonly Drawn[]): PairingHealth {
  const { score, coverage } = figures(drawn, []);
  const band = bandOfScore(score, coverage ?? 0, defaultHealthModel);
  return {
    ...healthOn(aPairing({ stageEntries: [entered('growth', 0)] }), 20),
    band,
    score,
    coverage,
    decidedBy: band === 'too little to say' ? 'coverage' : 'score',
    signals: drawn.map((one) => ({
      id: 'recency',
      label: 'Any',
      said: 'anything',
      evidenceGrade: 'D',
      weight: one.weight,
      countedWeight: one.weight * one.fade,
      state: one.state,
      value: one.state === 'known' ? one.value : null,
      contribution: one.state === 'known' ? one.weight * one.fade * one.value : null,
    })),
  };
}

const corners = (count: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, corner) =>
    Array.from({ length: count }, (_unused, index) => (Math.floor(corner / 2 ** index) % 2 === 0 ? 0.75 : 1.25)),
  );

const aSignal: fc.Arbitrary<Drawn> = fc.record({
  state: fc.constantFrom('known' as const, 'known' as const, 'known' as const, 'unknown' as const, 'not due' as const),
  weight: fc.integer({ min: 1, max: 45 }),
  fade: fc.constantFrom(1, 1, 1, 0.5, 1 / 90),
  value: fc.constantFrom(0, 0.25, 1 / 3, 0.5, 2 / 3, 0.7, 0.75, 0.8, 0.9, 1),
});

const upToEight = fc
  .array(aSignal, { minLength: 1, maxLength: 8 })
  .filter((drawn) => figures(drawn, []).coverage !== null);

describe('against every corner of the weights, up to eight signals', () => {
  it('finds the same least and greatest score and coverage', () => {
    fc.assert(
      fc.property(upToEight, (drawn) => {
        const found = bandStability(healthFrom(drawn), defaultHealthModel);
        const all = corners(drawn.length).map((factors) => figures(drawn, factors));
        const coverages = all.map((one) => one.coverage ?? 0);
        expect(found.coverage?.lowest).toBeCloseTo(Math.min(...coverages), 8);
        expect(found.coverage?.highest).toBeCloseTo(Math.max(...coverages), 8);
        const scores = all.flatMap((one) => (one.score === null ? [] : [one.score]));
        if (scores.length === 0) {
          expect(found.score).toBeNull();
          return;
        }
        expect(found.score?.lowest).toBeCloseTo(Math.min(...scores), 8);
        expect(found.score?.highest).toBeCloseTo(Math.max(...scores), 8);
      }),
      { numRuns: 300 },
    );
  });

  it('says that a band survives exactly when no corner gives another', () => {
    const seen = { survives: 0, changes: 0 };
    fc.assert(
      fc.property(upToEight, (drawn) => {
        const health = healthFrom(drawn);
        const bands = new Set(
          corners(drawn.length).map((factors) => {
            const { score, coverage } = figures(drawn, factors);
            return bandOfScore(score, coverage ?? 0, defaultHealthModel);
          }),
        );
        const { survives } = bandStability(health, defaultHealthModel);
        expect(survives).toBe(bands.size === 1);
        seen[survives ? 'survives' : 'changes'] += 1;
      }),
      { numRuns: 400, seed: 11 },
    );
    expect(Math.min(seen.survives, seen.changes)).toBeGreaterThan(50);
  });

  it('no combination between the corners goes beyond the extremes', () => {
    const within = fc.array(fc.double({ min: 0.75, max: 1.25, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(upToEight, within, (drawn, factors) => {
        const { score } = figures(drawn, factors);
        const range = bandStability(healthFrom(drawn), defaultHealthModel).score;
        if (score === null || range === null) return;
        expect(score).toBeGreaterThanOrEqual(range.lowest - 1e-9);
        expect(score).toBeLessThanOrEqual(range.highest + 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('one at a time', () => {
  const full = (weight: number): Drawn => ({ state: 'known', weight, fade: 1, value: 1 });
  const none = (weight: number): Drawn => ({ state: 'known', weight, fade: 1, value: 0 });
  const missing = (weight: number): Drawn => ({ state: 'unknown', weight, fade: 1, value: 0 });

  it('80 of 100 may fall to 70.6 and rise to 87.0, and so does not survive', () => {
    const found = bandStability(healthFrom([full(80), none(20)]), defaultHealthModel);
    expect(found.score?.lowest).toBeCloseTo((100 * 60) / 85, 9);
    expect(found.score?.highest).toBeCloseTo((100 * 100) / 115, 9);
    expect(found.survives).toBe(false);
  });

  it('84 of 100 survives: it falls to 75.9 at the lowest', () => {
    expect(bandStability(healthFrom([full(84), none(16)]), defaultHealthModel).survives).toBe(true);
  });

  it('a perfect score with 70 % known does not survive, as 58.3 % might be', () => {
    const found = bandStability(healthFrom([full(70), missing(30)]), defaultHealthModel);
    expect(found.coverage?.lowest).toBeCloseTo((100 * 52.5) / 90, 9);
    expect(found.survives).toBe(false);
    expect(bandStability(healthFrom([full(72), missing(28)]), defaultHealthModel).survives).toBe(true);
  });

  it('too little known at 40 % survives, at 50 % it might become enough', () => {
    expect(bandStability(healthFrom([full(40), missing(60)]), defaultHealthModel).survives).toBe(true);
    expect(bandStability(healthFrom([full(50), missing(50)]), defaultHealthModel).survives).toBe(false);
  });

  it('with nothing known there is no score to move, and too little to say survives', () => {
    const found = bandStability(healthFrom([missing(30)]), defaultHealthModel);
    expect(found).toEqual({ survives: true, score: null, coverage: { lowest: 0, highest: 0 } });
  });

  it('takes another tolerance', () => {
    const health = healthFrom([full(80), none(20)]);
    expect(bandStability(health, defaultHealthModel, 0.1).survives).toBe(true);
  });

  it('a band that no weight decides survives', () => {
    const health = healthOn(aPairing({ stageEntries: [entered('growth', 0)] }), 20, { openConcern: true });
    expect(bandStability(health, defaultHealthModel)).toEqual({ survives: true, score: null, coverage: null });
  });
});
