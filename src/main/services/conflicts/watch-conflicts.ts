import { type ConflictState, conflictKey, sayConflictChange } from '../../../shared/domain/conflict/conflict-watch.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Readers } from '../ports.ts';
import { type GatheredConflicts, gatherConflicts } from './gather-conflicts.ts';

/**
 * Notes before reporting lines change what stands against their rule. Asked once it is written, and in the same transaction, the
 * answer says in sentences what the change has done to pairings and proposals; empty when nothing.
 */
export async function watchConflicts(read: Readers, today: LocalDate): Promise<() => Promise<string>> {
  const before = stateOf(await gatherConflicts(read, today));
  return async () => sayConflictChange(before, stateOf(await gatherConflicts(read, today)));
}

function stateOf({ pairings, proposals, loops }: GatheredConflicts): ConflictState {
  const open = pairings.filter(({ isWaived }) => !isWaived);
  return {
    pairings: new Set(open.map(({ pairing, chain }) => conflictKey(pairing.id, chain))),
    proposals: new Set(proposals.map(({ cohort, chain }) => conflictKey(cohort.id, chain))),
    loops: new Set(loops.map((loop) => loop.toSorted().join(' '))),
  };
}
