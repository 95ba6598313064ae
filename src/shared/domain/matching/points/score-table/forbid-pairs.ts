import { isAvailable } from '../../../person.ts';
import type { PoolMentor, PoolPair } from '../../matching-pool.ts';
import type { PreparedPool } from '../../prepare-pool.ts';
import { createLineFinder } from './columns-in-line.ts';
import type { PoolPlaces } from './pool-places.ts';

/** Sets −1 for every pair of a row that a hard rule forbids, all rules but common languages and shared hours, which are a matter of classes. */
export function createForbidding(
  prepared: PreparedPool,
  places: PoolPlaces,
): (row: number, points: Int16Array) => void {
  const { pool, mentees, mentors, lines, departments } = prepared;
  const isHere = (id: PoolPair['menteeId']) => isAvailable(prepared.profileOf(id).person, pool.today);
  const isUnknown = (id: PoolPair['menteeId']) => pool.unknownManager === 'block' && lines.openEndOf(id) !== null;
  const passed = mentees.map(({ personId }) => prepared.passesOver(personId));
  const closedRow = mentees.map(
    ({ personId }, row) => !isHere(personId) || (isUnknown(personId) && !passed[row]!.unknownManagers),
  );
  const columnsOf = (isOne: (mentor: PoolMentor) => boolean) =>
    Int32Array.from(mentors.flatMap((mentor, column) => (isOne(mentor) ? [column] : [])));
  const closedColumns = columnsOf(
    ({ personId, places: free }) =>
      free <= 0 || !isHere(personId) || departments.all[departments.of(personId)]?.left === 0,
  );
  const unknownColumns = columnsOf(({ personId }) => isUnknown(personId));
  const met = places.columnsByRow(pool.earlier);
  const kept = places.columnsByRow([
    ...pool.turnedDown,
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
    const { pairedBefore, unknownManagers } = passed[row]!;
    if (!unknownManagers) close(points, unknownColumns);
    if (!pairedBefore) met.get(row)?.forEach(forbid);
    kept.get(row)?.forEach(forbid);
    findInLine(mentees[row]!.personId, forbid);
  };
}

function close(points: Int16Array, columns: Int32Array): void {
  for (let at = 0; at < columns.length; at++) points[columns[at]!] = -1;
}
