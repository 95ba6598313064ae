import { z } from 'zod';
import type { StageHealth } from '../../domain/health/compute-stage-health.ts';
import type { HealthBand } from '../../domain/health/health-band.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { FilterChoices } from '../../domain/pairing-filters.ts';
import { route } from '../route.ts';
import { day, domainShape } from '../schemas.ts';
import { healthFilters } from './pairings.ts';

export interface HealthOverview {
  readonly asOf: LocalDate;
  readonly n: number;
  readonly bands: Readonly<Record<HealthBand, number>>;
  /** The finding in one computed sentence. */
  readonly sentence: string;
  readonly stages: readonly StageHealth[];
  /** Filters in words, for screens and prints. */
  readonly filteredTo: string;
  /** What can be chosen in the filters. */
  readonly choices: FilterChoices;
}

export const healthRoutes = {
  'health.overview': route({
    input: z.strictObject({ ...healthFilters, asOf: day.nullable().default(null) }),
    output: domainShape<HealthOverview>(),
  }),
} as const;
