/** Neighbouring columns, from the left, that all pass; each run as long as it can be. */
export function columnRuns(columns: number, passes: (column: number) => boolean): number[][] {
  const runs: number[][] = [];
  let open: number[] = [];
  for (let column = 0; column < columns; column++) {
    if (passes(column)) open.push(column);
    else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...runs, open] : runs;
}
