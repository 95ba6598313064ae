import type { PairingFilters } from './pairing-filters.ts';

/** What the filters are called that are known here by an id only; null where none is set. */
export interface FilterNames {
  readonly programme: string | null;
  readonly cohort: string | null;
}

/** "Engineering mentoring, cohort Spring 2026, mentees in Finance" */
export function sayFilters(
  { programme, cohort }: FilterNames,
  { department, careerLevel, purpose }: Pick<PairingFilters, 'department' | 'careerLevel' | 'purpose'>,
): string {
  return [
    programme ?? 'No programme yet',
    cohort === null ? 'all cohorts' : `cohort ${cohort}`,
    department === null ? null : `mentees in ${department}`,
    careerLevel === null ? null : `career level ${careerLevel}`,
    purpose === null ? null : `purpose ${purpose}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
