import { cellText, isBlankCell } from './cell-text.ts';
import { columnRuns } from './column-run.ts';
import type { ColumnGuess } from './guess-column.ts';
import { headingRank } from './heading-rank.ts';
import type { Cell } from './sheet.ts';
import type { SystemColumns } from './system-columns.ts';

const fewest = 3;

/**
 * Three or more neighbouring columns that nothing else is known of, each headed by an answer and holding the place it was
 * given: a question that was answered by ranking. A scale is told by places there are no columns for, by headings that ask
 * something, or by a row without a first place.
 */
export function rankedNeedColumns(
  chosen: ReadonlyMap<number, ColumnGuess>,
  headers: readonly string[],
  cells: readonly (readonly Cell[])[],
  system: SystemColumns,
): Map<number, ColumnGuess> {
  const settled = new Map(chosen);
  const said = (column: number) => (cells[column] ?? []).filter((cell) => !isBlankCell(cell)).map(placeOf);
  const isOpen = (column: number) =>
    !settled.has(column) &&
    !system.unusable.has(column) &&
    isAnswer(headers[column] ?? '') &&
    said(column).length > 0 &&
    said(column).every((place) => place !== null);
  for (const run of columnRuns(headers.length, isOpen)) {
    const rows = (cells[run[0] ?? 0] ?? []).map((_, row) =>
      run.map((column) => placeOf(cells[column]?.[row] ?? null)).filter((place) => place !== null),
    );
    const answered = rows.filter((places) => places.length > 0);
    const isRanking = answered.every((places) => places.includes(1) && places.every((place) => place <= run.length));
    if (run.length < fewest || !isRanking) continue;
    for (const column of run) settled.set(column, { column, field: 'skillsWanted', weight: 20 });
  }
  return settled;
}

const isAnswer = (header: string) => /\p{L}/u.test(header) && !/\?\s*$/u.test(header) && headingRank(header) === null;

function placeOf(cell: Cell): number | null {
  const text = cellText(cell);
  return /^[1-9]\d?$/u.test(text) ? Number(text) : null;
}
