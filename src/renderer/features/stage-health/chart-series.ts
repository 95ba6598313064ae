import type { StageHealth } from '../../../shared/domain/health/compute-stage-health.ts';
import type { HealthBand } from '../../../shared/domain/health/health-band.ts';
import type { StageKind } from '../../../shared/domain/stage.ts';

/** One bar of the chart: a stage and how its pairings are doing. */
export interface StageBar {
  readonly id: string;
  readonly kind: StageKind;
  readonly name: string;
  readonly n: number;
  readonly bands: Readonly<Record<HealthBand, number>>;
}

/** The bars in the stages' own order. The six counts of each add up to its n. */
export function stageBars(stages: readonly StageHealth[]): readonly StageBar[] {
  return stages.map(({ stage, n, counts }) => ({
    id: stage.id,
    kind: stage.kind,
    name: stage.name,
    n,
    bands: counts,
  }));
}

/** One stay of one pairing, placed for drawing: `line` is its stage from the top, `lift` moves it off its neighbours. */
export interface StayDot {
  readonly pairingId: string;
  readonly line: number;
  /** -1 to 1; the same for the same stay on every drawing. */
  readonly lift: number;
  readonly days: number;
  readonly isRunning: boolean;
}

export interface StayLine {
  readonly name: string;
  readonly plannedDays: number;
  readonly medianDays: number | null;
  readonly running: number;
  readonly finished: number;
}

export interface StayStrip {
  readonly dots: readonly StayDot[];
  readonly lines: readonly StayLine[];
  /** Stays that are counted but not drawn, so that the drawing stays quick. */
  readonly left: number;
  readonly mostDays: number;
}

/** A number from -1 to 1 that depends on the text alone (FNV-1a), so that dots do not jump between drawings. */
function liftOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) / 0xffffffff) * 2 - 1;
}

const middleOf = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * The strip of stays: running ones all drawn first, then finished ones from the newest, up to `most` in all.
 * The plan of a line is the middle of what its own pairings planned.
 */
export function stayStrip(stages: readonly StageHealth[], most = 400): StayStrip {
  const stays = stages.flatMap((health, line) => health.stays.map((stay) => ({ stay, line })));
  const inOrder = stays.toSorted(
    (a, b) =>
      Number(a.stay.leftOn !== null) - Number(b.stay.leftOn !== null) ||
      (a.stay.enteredOn < b.stay.enteredOn ? 1 : a.stay.enteredOn > b.stay.enteredOn ? -1 : 0),
  );
  const dots = inOrder.slice(0, most).map(({ stay, line }) => ({
    pairingId: stay.pairingId,
    line,
    lift: liftOf(`${stay.pairingId} ${stay.enteredOn}`),
    days: stay.days,
    isRunning: stay.leftOn === null,
  }));
  const lines = stages.map(({ stage, stays: own, medianDays }) => ({
    name: stage.name,
    plannedDays: middleOf(own.map((stay) => stay.plannedDays)) ?? stage.expectedDays,
    medianDays,
    running: own.filter((stay) => stay.leftOn === null).length,
    finished: own.filter((stay) => stay.leftOn !== null).length,
  }));
  return {
    dots,
    lines,
    left: stays.length - dots.length,
    mostDays: Math.max(1, ...dots.map((dot) => dot.days), ...lines.map((line) => line.plannedDays * 1.5)),
  };
}

/** The strip in one sentence: how many of the running stays have lasted well beyond their plan. */
export function staySentence(stages: readonly StageHealth[]): string {
  const of = stages.reduce((sum, { wellBeyondPlan }) => sum + wellBeyondPlan.of, 0);
  const count = stages.reduce((sum, { wellBeyondPlan }) => sum + wellBeyondPlan.count, 0);
  if (of === 0) return 'No pairing is in a stage on this day, so there is no time to compare yet.';
  const been = count === 1 ? 'has been' : 'have been';
  const who = count === 0 ? 'None' : String(count);
  return `${who} of the ${of} pairings in a stage on this day ${been} there for more than one and a half times the days planned.`;
}
