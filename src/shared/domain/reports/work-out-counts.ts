/** The least and the most a count can be, for someone who reads the report. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A total and its parts, by their places in a list of counts. */
export interface CountSum {
  readonly whole: number;
  readonly parts: readonly number[];
}

interface WorkedOut {
  readonly bounds: readonly Bounds[];
  /** For each count, the sums that told something about it. */
  readonly toldBy: readonly ReadonlySet<CountSum>[];
}

/** What a patient reader can work out: each sum narrows each of its counts by all the others, until nothing more follows. */
export function workOutCounts(known: readonly Bounds[], sums: readonly CountSum[]): WorkedOut {
  const bounds = [...known];
  const toldBy = known.map(() => new Set<CountSum>());
  let again = true;
  const narrow = (at: number, low: number, high: number, sum: CountSum) => {
    const old = bounds[at] ?? unknown;
    if (low <= old.low && high >= old.high) return;
    bounds[at] = { low: Math.max(low, old.low), high: Math.min(high, old.high) };
    toldBy[at]?.add(sum);
    again = true;
  };
  while (again) {
    again = false;
    for (const sum of sums) {
      const parts = allOf(sum.parts, bounds);
      narrow(sum.whole, parts.low, parts.high, sum);
      const whole = bounds[sum.whole] ?? unknown;
      for (const part of sum.parts) {
        const others = allOf(
          sum.parts.filter((one) => one !== part),
          bounds,
        );
        narrow(part, whole.low - others.high, whole.high - others.low, sum);
      }
    }
  }
  return { bounds, toldBy };
}

const unknown: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

function allOf(parts: readonly number[], bounds: readonly Bounds[]): Bounds {
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += bounds[part]?.low ?? 0;
    high += bounds[part]?.high ?? Number.POSITIVE_INFINITY;
  }
  return { low, high };
}
