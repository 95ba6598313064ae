import type { PairingHealth, SignalHealth } from './compute-pairing-health.ts';
import { bandOfScore } from './decide-band.ts';
import type { HealthModel } from './health-model.ts';

interface Range {
  readonly lowest: number;
  readonly highest: number;
}

export interface BandStability {
  readonly survives: boolean;
  /** Exact extremes over every combination of weights, 0 to 100; null where weights do not decide the band. */
  readonly score: Range | null;
  readonly coverage: Range | null;
}

/**
 * The least and greatest weighted mean when every weight may move on its own. A ratio of sums of weights reaches its
 * extremes where every weight stands at one end of its range, and the heavy ones are those on one side of some value:
 * so the cuts through the sorted values are all that need trying.
 */
function scoreRange(known: readonly SignalHealth[], tolerance: number): Range | null {
  const sorted = known.filter((one) => one.countedWeight > 0).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (sorted.length === 0) return null;
  const meanWith = (factorAt: (index: number) => number) => {
    let points = 0;
    let weights = 0;
    for (const [index, signal] of sorted.entries()) {
      const weight = signal.countedWeight * factorAt(index);
      points += weight * (signal.value ?? 0);
      weights += weight;
    }
    return (100 * points) / weights;
  };
  const heavy = 1 + tolerance;
  const light = 1 - tolerance;
  const cuts = Array.from({ length: sorted.length + 1 }, (_, cut) => cut);
  return {
    lowest: Math.min(...cuts.map((cut) => meanWith((index) => (index < cut ? heavy : light)))),
    highest: Math.max(...cuts.map((cut) => meanWith((index) => (index < cut ? light : heavy)))),
  };
}

function coverageRange(due: readonly SignalHealth[], tolerance: number): Range | null {
  const weightOf = (signals: readonly SignalHealth[]) => signals.reduce((total, one) => total + one.weight, 0);
  const known = weightOf(due.filter((one) => one.state === 'known'));
  const unknown = weightOf(due) - known;
  if (known + unknown <= 0) return null;
  const withKnownAt = (factor: number, other: number) => (100 * factor * known) / (factor * known + other * unknown);
  return {
    lowest: withKnownAt(1 - tolerance, 1 + tolerance),
    highest: withKnownAt(1 + tolerance, 1 - tolerance),
  };
}

/**
 * Whether a pairing keeps its band under every combination of weights within ± `tolerance` (a share below 1). A band
 * settled by anything but coverage or score does not hang on weights, and survives.
 */
export function bandStability(health: PairingHealth, model: HealthModel, tolerance = 0.25): BandStability {
  if (health.decidedBy !== 'score' && health.decidedBy !== 'coverage') {
    return { survives: true, score: null, coverage: null };
  }
  const due = health.signals.filter((signal) => signal.state !== 'not due');
  const score = scoreRange(
    due.filter((signal) => signal.state === 'known'),
    tolerance,
  );
  const coverage = coverageRange(due, tolerance);
  // Coverage comes first: with too little known at any corner, no score there can bring the band back.
  const bands = [
    bandOfScore(score?.lowest ?? null, coverage?.lowest ?? 0, model),
    bandOfScore(score?.highest ?? null, coverage?.lowest ?? 0, model),
    bandOfScore(score?.highest ?? null, coverage?.highest ?? 0, model),
  ];
  return { survives: bands.every((band) => band === health.band), score, coverage };
}
