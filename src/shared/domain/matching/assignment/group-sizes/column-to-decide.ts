import type { AssignmentProblem } from '../assignment-problem.ts';
import type { Assignment } from '../assignment-result.ts';
import { pointReader, pointsIn } from '../read-points.ts';

/**
 * The column with too few to decide next: the one of which either answer costs most, as far as prices foretell it. Of several
 * alike the first by key, so that the order of columns has no meaning.
 */
export function columnToDecide(
  problem: AssignmentProblem,
  { pairs, proof }: Assignment,
  loads: readonly number[],
  fewest: readonly number[],
): number {
  const { columnKeys } = problem;
  const open = [...columnKeys.keys()].filter((column) => loads[column]! > 0 && loads[column]! < fewest[column]!);
  const isOpen = new Set(open);
  const joining = new Map(open.map((column) => [column, [] as number[]]));
  const leaving = new Map(open.map((column) => [column, 0]));
  const columnsOf = Map.groupBy(pairs, ([row]) => row);
  const { rows, columns } = proof.total;
  const read = pointReader(problem);
  for (const [row, price] of rows.entries()) {
    const points = read(row);
    const own = new Set(columnsOf.get(row)?.map(([, column]) => column));
    const reduced = (column: number) => Math.max(0, price - pointsIn(points, column) - columns[column]!);
    let elsewhere = Number.POSITIVE_INFINITY;
    for (let column = 0; column < columns.length; column++) {
      if (own.has(column) || pointsIn(points, column) < 0 || problem.capacity[column] === 0) continue;
      const cost = reduced(column);
      elsewhere = Math.min(elsewhere, cost);
      if (isOpen.has(column)) joining.get(column)!.push(cost);
    }
    for (const column of own) if (isOpen.has(column)) leaving.set(column, leaving.get(column)! + elsewhere);
  }
  const costOf = (column: number) => {
    const missing = fewest[column]! - loads[column]!;
    const joined = joining
      .get(column)!
      .toSorted((a, b) => a - b)
      .slice(0, missing);
    const filling = joined.length < missing ? Number.POSITIVE_INFINITY : joined.reduce((sum, cost) => sum + cost, 0);
    return Math.min(filling, leaving.get(column)!);
  };
  const costs = new Map(open.map((column) => [column, costOf(column)]));
  const comesFirst = (one: number, other: number) => {
    const [own, others] = [costs.get(one)!, costs.get(other)!];
    return own === others ? columnKeys[one]! < columnKeys[other]! : own > others;
  };
  return open.reduce((first, column) => (comesFirst(column, first) ? column : first));
}
