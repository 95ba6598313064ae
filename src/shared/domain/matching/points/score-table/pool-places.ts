import type { PoolPair } from '../../matching-pool.ts';
import type { PreparedPool } from '../../prepare-pool.ts';

/** Where people stand in the table: mentees in rows, mentors in columns. */
export interface PoolPlaces {
  /** The columns of these pairs by row; pairs of people who do not stand there are left out. */
  readonly columnsByRow: (pairs: readonly PoolPair[]) => ReadonlyMap<number, readonly number[]>;
}

/** Looks up rows and columns by the ids of people. */
export function createPoolPlaces({ mentees, mentors }: PreparedPool): PoolPlaces {
  const rows = new Map(mentees.map(({ personId }, row) => [personId, row]));
  const columns = new Map(mentors.map(({ personId }, column) => [personId, column]));
  return {
    columnsByRow: (pairs) => {
      const found = new Map<number, number[]>();
      for (const { menteeId, mentorId } of pairs) {
        const row = rows.get(menteeId);
        const column = columns.get(mentorId);
        if (row === undefined || column === undefined) continue;
        const known = found.get(row);
        if (known === undefined) found.set(row, [column]);
        else known.push(column);
      }
      return found;
    },
  };
}
