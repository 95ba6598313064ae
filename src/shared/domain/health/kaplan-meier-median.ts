/** A length of time seen to its end, or only so far (censored). */
export interface ObservedTime {
  readonly days: number;
  readonly finished: boolean;
}

/**
 * The median by the product-limit estimate (Kaplan and Meier, 1958): the first time by which no more than half are
 * estimated to go on. Times still running count as long as they have been seen. Null while more than half go on.
 */
export function kaplanMeierMedian(times: readonly ObservedTime[]): number | null {
  const sorted = times.toSorted((a, b) => a.days - b.days);
  let goingOn = 1;
  let index = 0;
  while (index < sorted.length) {
    const days = sorted[index]?.days ?? 0;
    const stillThere = sorted.length - index;
    let ended = 0;
    // One that is still running on the very day another ends was there to end with it, so both count as still there.
    while (sorted[index]?.days === days) {
      if (sorted[index]?.finished) ended += 1;
      index += 1;
    }
    goingOn *= 1 - ended / stillThere;
    if (goingOn <= 0.5 + 1e-12) return days;
  }
  return null;
}
