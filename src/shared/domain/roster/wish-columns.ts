import { isBlankCell } from './cell-text.ts';
import { columnRuns } from './column-run.ts';
import type { ColumnGuess } from './guess-column.ts';
import { headingRank } from './heading-rank.ts';
import { looksLikePerson } from './looks-like-person.ts';
import { isWishField } from './roster-field.ts';
import type { Cell } from './sheet.ts';

/**
 * Wishes whose headings say only a place. "Third choice" beside "Second choice mentor" goes on with it; columns headed 1, 2,
 * 3 and holding people's names or addresses are wishes for a mentor.
 */
export function wishColumns(
  chosen: ReadonlyMap<number, ColumnGuess>,
  headers: readonly string[],
  cells: readonly (readonly Cell[])[],
): Map<number, ColumnGuess> {
  const settled = new Map(chosen);
  const isOpen = (column: number) => !settled.has(column) && headingRank(headers[column] ?? '') !== null;
  for (const run of columnRuns(headers.length, isOpen)) {
    const [first = 0] = run;
    const before = settled.get(first - 1);
    const ranks = run.map((column) => headingRank(headers[column] ?? '') ?? 0);
    const goesOn = before !== undefined && isWishField(before.field);
    const start = goesOn ? (headingRank(headers[first - 1] ?? '') ?? 0) + 1 : 1;
    if (ranks.some((rank, at) => rank !== start + at)) continue;
    const said = run.flatMap((column) => (cells[column] ?? []).filter((cell) => !isBlankCell(cell)));
    const field = goesOn ? before.field : 'mentorWishes';
    if (goesOn || (run.length > 1 && said.length > 0 && said.filter(looksLikePerson).length * 2 > said.length))
      for (const column of run) settled.set(column, { column, field, weight: 30 });
  }
  return settled;
}
