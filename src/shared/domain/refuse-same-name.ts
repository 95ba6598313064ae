import { foldText } from './fold-text.ts';
import type { Cohort } from './programme.ts';
import type { Refusal } from './recording-rules.ts';

/** Why a cohort cannot have its name, or null: no list could tell it from another of its programme. */
export function refuseSameName(
  cohort: Pick<Cohort, 'id' | 'programmeId' | 'name'>,
  cohorts: readonly Pick<Cohort, 'id' | 'programmeId' | 'name'>[],
): Refusal | null {
  const name = foldText(cohort.name);
  const isTaken = cohorts.some(
    (other) => other.programmeId === cohort.programmeId && other.id !== cohort.id && foldText(other.name) === name,
  );
  return isTaken ? { field: 'name', sentence: 'Another cohort of this programme has this name.' } : null;
}
