import type { PairingPicture } from './health/picture-pairing.ts';
import type { CohortId, ProgrammeId } from './ids.ts';
import { type CareerLevel, careerLevels } from './person.ts';

/** What lists, board and charts can be narrowed to. Department and career level are the mentee's. */
export interface PairingFilters {
  readonly programmeId: ProgrammeId | null;
  readonly cohortId: CohortId | null;
  readonly department: string | null;
  readonly careerLevel: string | null;
  readonly purpose: string | null;
}

/** The values that are worth offering in the filters. */
export interface FilterChoices {
  readonly departments: readonly string[];
  readonly careerLevels: readonly CareerLevel[];
  readonly purposes: readonly string[];
}

type Filtered = Pick<PairingPicture, 'cohort' | 'mentee' | 'record'>;

/** The pairings that pass every filter set. */
export function filterPairings<Picture extends Filtered>(
  pictures: readonly Picture[],
  filters: PairingFilters,
): readonly Picture[] {
  const passes = (wanted: string | null, found: string | null) => wanted === null || wanted === found;
  return pictures.filter(
    ({ cohort, mentee, record }) =>
      passes(filters.programmeId, cohort.programmeId) &&
      passes(filters.cohortId, cohort.id) &&
      passes(filters.department, mentee.department) &&
      passes(filters.careerLevel, mentee.careerLevel) &&
      passes(filters.purpose, record.pairing.purpose),
  );
}

/** What occurs among these pairings: words by the alphabet, career levels in their own order. */
export function filterChoices(pictures: readonly Filtered[]): FilterChoices {
  const levels = new Set(pictures.map(({ mentee }) => mentee.careerLevel));
  return {
    departments: distinct(pictures.map(({ mentee }) => mentee.department)),
    careerLevels: careerLevels.filter((level) => levels.has(level)),
    purposes: distinct(pictures.map(({ record }) => record.pairing.purpose)),
  };
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))].toSorted((a, b) => a.localeCompare(b));
}
