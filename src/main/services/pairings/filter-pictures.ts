import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { PairingPicture } from './picture-pairings.ts';

/** What lists, board and charts can be narrowed to. Department and career level are the mentee's. */
export interface PairingFilters {
  readonly programmeId: ProgrammeId | null;
  readonly cohortId: CohortId | null;
  readonly department: string | null;
  readonly careerLevel: string | null;
  readonly purpose: string | null;
}

/** The pictures that pass every filter set. */
export function filterPictures(
  pictures: readonly PairingPicture[],
  filters: PairingFilters,
): readonly PairingPicture[] {
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
