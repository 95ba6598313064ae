import { isAvailable } from '../../person.ts';
import type { PoolPair } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { createLineFinder } from './columns-in-line.ts';
import type { PoolPlaces } from './pool-places.ts';

/** Sets −1 for every pair of a row that a hard rule forbids, all rules but common languages and shared hours, which are a matter of classes. */
export function createForbidding(
  prepared: PreparedPool,
  places: PoolPlaces,
): (row: number, points: Int16Array) => void {
  const { pool, mentees, mentors, lines } = prepared;
  const blocksUnknown = pool.unknownManager === 'block';
  const mayTakePart = (id: PoolPair['menteeId']) =>
    isAvailable(prepared.profileOf(id).person, pool.today) && !(blocksUnknown && lines.openEndOf(id) !== null);
  const closedRow = mentees.map(({ personId }) => !mayTakePart(personId));
  const closedColumns = Int32Array.from(
    mentors.flatMap(({ personId, places: free }, column) => (free <= 0 || !mayTakePart(personId) ? [column] : [])),
  );
  const kept = places.columnsByRow([
    ...pool.earlier,
    ...pool.declined,
    ...pool.excluded.flatMap(([a, b]) => [
      { menteeId: a, mentorId: b },
      { menteeId: b, mentorId: a },
    ]),
  ]);
  const findInLine = createLineFinder(
    lines,
    mentors.map(({ personId }) => personId),
  );
  return (row, points) => {
    if (closedRow[row] === true) {
      points.fill(-1);
      return;
    }
    const forbid = (column: number) => {
      points[column] = -1;
    };
    close(points, closedColumns);
    kept.get(row)?.forEach(forbid);
    findInLine(mentees[row]!.personId, forbid);
  };
}

function close(points: Int16Array, columns: Int32Array): void {
  for (let at = 0; at < columns.length; at++) points[columns[at]!] = -1;
}
