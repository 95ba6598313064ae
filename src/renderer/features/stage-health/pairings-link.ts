import type { HealthBand } from '../../../shared/domain/health/health-band.ts';
import type { PairingFilters } from '../../../shared/domain/pairing-filters.ts';
import type { StageKind } from '../../../shared/domain/stage.ts';
import { placeOf } from '../../lib/location.ts';

/** The place of the pairings table that shows exactly the pairings counted: the same filters, stage and band. */
export function pairingsLink(stage: StageKind | null, band: HealthBand | null, filters: PairingFilters): string {
  return placeOf('/pairings', { view: 'table', stage, band, ...filters });
}
