import type { PersonId } from '../../../ids.ts';
import type { ReportingLines, Visit } from '../../rules/reporting-lines.ts';

/**
 * Finds the mentors in one reporting line with somebody without asking every mentor: those below stand side by side in
 * the order of a walk of the tree, those above are each the next around the one before.
 */
export function createLineFinder(lines: ReportingLines, mentorIds: readonly PersonId[]) {
  const visited = mentorIds
    .map((id, column) => ({ column, ...lines.visitOf(id) }))
    .sort((a, b) => a.entered - b.entered || a.column - b.column);
  const around: number[] = [];
  const open: number[] = [];
  visited.forEach(({ entered }, at) => {
    while (open.length > 0 && visited[open.at(-1)!]!.left < entered) open.pop();
    around.push(open.at(-1) ?? -1);
    open.push(at);
  });

  /** The first that was entered later than this moment. */
  const firstAfter = (moment: number) => {
    let [low, high] = [0, visited.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (visited[middle]!.entered <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** Calls back with the column of every mentor above or below this one, or the same person. */
  return (person: PersonId, found: (column: number) => void): void => {
    const { entered, left }: Visit = lines.visitOf(person);
    const next = firstAfter(entered);
    for (let at = next; at < visited.length && visited[at]!.entered <= left; at++) found(visited[at]!.column);
    for (let at = next - 1; at >= 0; at = around[at]!) if (visited[at]!.left >= left) found(visited[at]!.column);
  };
}
