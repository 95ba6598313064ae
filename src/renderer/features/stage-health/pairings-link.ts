import type { HealthBand } from '../../../shared/domain/health/health-band.ts';
import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { StageKind } from '../../../shared/domain/stage.ts';
import { placeOf } from '../../lib/location.ts';

export interface HealthFilters {
  readonly programmeId: ProgrammeId | null;
  readonly cohortId: CohortId | null;
  readonly department: string | null;
  readonly careerLevel: string | null;
  readonly purpose: string | null;
}

export const noFilters: HealthFilters = {
  programmeId: null,
  cohortId: null,
  department: null,
  careerLevel: null,
  purpose: null,
};

/** The place of the pairings table that shows exactly the pairings counted: the same filters, stage and band. */
export function pairingsLink(stage: StageKind | null, band: HealthBand | null, filters: HealthFilters): string {
  return placeOf('/pairings', { view: 'table', stage, band, ...filters });
}
