/**
 * A group of people or of pairings as a set of bits, one for each of them. Two groups of the same members are equal,
 * whatever they are called, so a figure that stands in two tables is one figure.
 */
export type Group = bigint;

/** How many there are in a group. */
export function sizeOf(group: Group): number {
  return group.toString(2).replaceAll('0', '').length;
}

/** Makes groups out of ids; the same id is the same member in every group this function makes. */
export function groupMaker(): (ids: Iterable<string>) => Group {
  const bits = new Map<string, Group>();
  return (ids) => {
    let group = 0n;
    for (const id of ids) {
      const bit = bits.get(id) ?? 1n << BigInt(bits.size);
      bits.set(id, bit);
      group |= bit;
    }
    return group;
  };
}
