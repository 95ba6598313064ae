import type { AssignmentProblem } from './assignment-problem.ts';
import type { RowPoints } from './point-rows.ts';

/** Reads a problem row by row, in its own order. What was read of one row may be written over by the next. */
export function pointReader({ scores, columnKeys }: AssignmentProblem): (row: number) => RowPoints {
  const size = columnKeys.length;
  if (scores instanceof Int16Array) {
    return (row) => ({ columns: null, points: scores.subarray(row * size, (row + 1) * size) });
  }
  if ('write' in scores) {
    const points = new Int16Array(size);
    return (row) => {
      scores.write(row, points);
      return { columns: null, points };
    };
  }
  if ('start' in scores) {
    return (row) => {
      const [from, to] = [scores.start[row]!, scores.start[row + 1]!];
      return { columns: scores.columns.subarray(from, to), points: scores.points.subarray(from, to) };
    };
  }
  const points = new Int32Array(size);
  return (row) => {
    const line = scores[row]!;
    for (let column = 0; column < size; column++) points[column] = line[column] ?? -1;
    return { columns: null, points };
  };
}

/** Points of the pair with this column, −1 when it is forbidden. */
export function pointsIn({ columns, points }: RowPoints, column: number): number {
  const at = columns === null ? column : columns.indexOf(column);
  return Math.max(-1, points[at] ?? -1);
}
