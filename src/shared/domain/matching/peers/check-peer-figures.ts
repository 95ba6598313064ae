import type { PeerProblem } from './peer-problem.ts';
import type { PeerChoice } from './peer-result.ts';

/** Everything wrong with the pairs themselves and with the figures told about them; empty when all is right. */
export function checkPeerFigures({ keys, points, locks }: PeerProblem, choice: PeerChoice): string[] {
  const { pairs } = choice;
  const size = keys.length;
  if (!pairs.every(([one, other]) => one in keys && other in keys && one < other)) {
    return ['a pair names somebody who is not there'];
  }
  const findings: string[] = [];
  const paired = new Set(pairs.flat());
  if (paired.size !== 2 * pairs.length) findings.push('somebody is in two pairs');
  const nameOf = (pair: readonly number[]) => [...pair].sort((a, b) => a - b).join();
  const locked = new Set(locks.map(nameOf));
  const chosen = new Set(pairs.map(nameOf));
  if ([...locked].some((lock) => !chosen.has(lock))) findings.push('a locked pair is missing');

  let total = 0;
  let worst = null as number | null;
  for (const pair of pairs) {
    const here = points[pair[0] * size + pair[1]]!;
    total += Math.max(0, here);
    if (locked.has(nameOf(pair))) continue;
    if (here < 0) findings.push('a forbidden pair is chosen');
    worst = worst === null ? here : Math.min(worst, here);
  }
  if (choice.total !== total) findings.push('the total is not the one told');
  if (choice.worst !== worst) findings.push('the worst pair is not the one told');
  const alone = [...keys.keys()].filter((peer) => !paired.has(peer));
  if (choice.alone.join() !== alone.join()) findings.push('those alone are not those told');
  return findings;
}
