const most = 2 ** 31 - 1;

/** Counts as they are worked with; one larger than any number of people is as good as that. */
export function unitsFrom(counts: readonly number[]): Int32Array {
  // A loop, because `from` with a function takes ten times as long, and every edit of an open problem counts anew.
  const units = new Int32Array(counts.length);
  for (let at = 0; at < counts.length; at++) units[at] = Math.min(counts[at]!, most);
  return units;
}
