import type { PlannedUpdate } from '../../../shared/domain/roster/plan-update.ts';
import { listInWords } from '../../lib/format.ts';

/** The parts somebody takes on, with what follows from them because the file gives no number. */
export function partWords(parts: PlannedUpdate['rolesToAdd'], consequences: PlannedUpdate['consequences']): string {
  const follows = consequences.map(({ field }) =>
    field === 'mentorCapacity' ? 'room for one mentee' : 'one mentor wished for',
  );
  return follows.length === 0
    ? listInWords(parts)
    : `${listInWords(parts)}, and so with ${listInWords(follows)}, as the file gives no number`;
}
