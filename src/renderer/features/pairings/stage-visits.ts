import type { StageId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { StageEntry } from '../../../shared/domain/pairing.ts';

/** The days on which each stage was entered, oldest first; moves back are kept. */
export function visitsOf(entries: readonly StageEntry[]): ReadonlyMap<StageId, readonly LocalDate[]> {
  const visits = new Map<StageId, LocalDate[]>();
  for (const entry of entries.toSorted((a, b) => a.enteredOn.localeCompare(b.enteredOn))) {
    visits.set(entry.stageId, [...(visits.get(entry.stageId) ?? []), entry.enteredOn]);
  }
  return visits;
}
