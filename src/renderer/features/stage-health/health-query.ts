import { isLocalDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { PairingFilters } from '../../../shared/domain/pairing-filters.ts';
import { placeOf } from '../../lib/location.ts';

export interface HealthView {
  readonly filters: PairingFilters;
  /** Null is today. */
  readonly asOf: LocalDate | null;
}

/** What the screen shows, read from its address, so that Back and a reload show the same again. */
export function healthView(query: URLSearchParams): HealthView {
  const day = query.get('asOf') ?? '';
  return {
    filters: {
      programmeId: query.get('programmeId') as PairingFilters['programmeId'],
      cohortId: query.get('cohortId') as PairingFilters['cohortId'],
      department: query.get('department'),
      careerLevel: query.get('careerLevel'),
      purpose: query.get('purpose'),
    },
    asOf: isLocalDate(day) ? day : null,
  };
}

/** The address that shows a view. */
export const healthPlace = ({ filters, asOf }: HealthView) => placeOf('/health', { ...filters, asOf });
