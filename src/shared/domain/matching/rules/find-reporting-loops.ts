/** Circles among managers given by position (−1: none known): each from its lowest position, upwards. Linear time. */
export function findReportingLoops(managers: Int32Array): number[][] {
  const loops: number[][] = [];
  const seenFrom = new Int32Array(managers.length).fill(-1);
  managers.forEach((_, start) => {
    let at = start;
    while (at >= 0 && seenFrom[at] === -1) {
      seenFrom[at] = start;
      at = managers[at]!;
    }
    if (at < 0 || seenFrom[at] !== start) return;
    const loop = [at];
    for (let next = managers[at]!; next !== at; next = managers[next]!) loop.push(next);
    const lowest = loop.reduce((least, member, position) => (member < loop[least]! ? position : least), 0);
    loops.push([...loop.slice(lowest), ...loop.slice(0, lowest)]);
  });
  return loops;
}
