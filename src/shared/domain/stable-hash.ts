/**
 * 32 hexadecimal digits that are the same for the same text on every machine. Tells a changed text from the same one; it
 * is no protection against somebody who wants two texts to look alike. For other values hash their `stableText`.
 */
export function stableHash(text: string): string {
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
