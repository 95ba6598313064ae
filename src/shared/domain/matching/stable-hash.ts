/** One text for equal values: keys of objects in order of their letters; lists keep the order they have. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, own]) => `${JSON.stringify(key)}:${canonicalText(own)}`).join()}}`;
}

/**
 * 32 hexadecimal digits that are the same for equal values on every machine. Tells a changed input from the same one;
 * it is no protection against somebody who wants two inputs to look alike.
 */
export function stableHash(value: unknown): string {
  const text = canonicalText(value);
  const lanes = Uint32Array.of(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344);
  const multipliers = [0x239b961b, 0x2ab0e789, 0x38b34ae5, 0xa1e38b93];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane++) {
      const mixed = Math.imul(lanes[lane]! ^ code, multipliers[lane]!);
      lanes[lane] = (mixed ^ (mixed >>> 15)) + Math.imul(lanes[(lane + 1) & 3]!, 5);
    }
  }
  return Array.from(lanes, (lane) => finish(lane).toString(16).padStart(8, '0')).join('');
}

function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
