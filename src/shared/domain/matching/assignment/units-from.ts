const most = 2 ** 31 - 1;

/** Counts as they are worked with; one larger than any number of people is as good as that. */
export const unitsFrom = (counts: readonly number[]) => Int32Array.from(counts, (count) => Math.min(count, most));
