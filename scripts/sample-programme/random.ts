/** A small seeded generator (mulberry32): the same seed gives the same programme on every machine. */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from `least` to `most`, both included. */
    whole: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability: number) => next() < probability,
    pick<Value>(from: readonly Value[]): Value {
      const value = from[Math.floor(next() * from.length)];
      if (value === undefined) throw new RangeError('nothing to pick from');
      return value;
    },
    /** So many different values, in the order of the list. */
    some<Value>(from: readonly Value[], count: number): Value[] {
      const left = [...from];
      const taken = new Set<Value>();
      while (taken.size < count && left.length > 0) {
        const [value] = left.splice(Math.floor(next() * left.length), 1);
        if (value !== undefined) taken.add(value);
      }
      return from.filter((value) => taken.has(value));
    },
  };
}

export type Random = ReturnType<typeof createRandom>;
