import { type HealthBand, healthBands } from '../../../shared/domain/health/health-band.ts';
import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { PairingFilters as SharedFilters } from '../../../shared/domain/pairing-filters.ts';
import { pairingOrders } from '../../../shared/domain/pairing-orders.ts';
import { type StageKind, stageKinds } from '../../../shared/domain/stage.ts';
import { placeOf } from '../../lib/location.ts';

/** What the board and the table show; both live in the address, so that any figure can link to its pairings. */
export interface PairingFilters extends SharedFilters {
  /** Groups only where a group programme is shown. */
  readonly view: 'board' | 'table' | 'groups';
  readonly stage: StageKind | null;
  readonly band: HealthBand | null;
  readonly closed: boolean;
  /** Names looked for in the table; empty is everybody. */
  readonly search: string;
  /** What the table is sorted by. */
  readonly sort: PairingOrder;
  readonly descending: boolean;
}

const views = ['board', 'table', 'groups'] as const;
export type PairingOrder = (typeof pairingOrders)[number];

/** Reads the filters from an address; anything it does not know counts as not chosen. */
export function filtersFrom(query: URLSearchParams): PairingFilters {
  const stage = query.get('stage');
  const band = query.get('band');
  return {
    view: views.find((one) => one === query.get('view')) ?? 'board',
    programmeId: query.get('programmeId') as ProgrammeId | null,
    cohortId: query.get('cohortId') as CohortId | null,
    department: query.get('department'),
    careerLevel: query.get('careerLevel'),
    purpose: query.get('purpose'),
    stage: stageKinds.find((kind) => kind === stage) ?? null,
    band: healthBands.find((one) => one === band) ?? null,
    closed: query.get('closed') === 'yes',
    search: query.get('search') ?? '',
    sort: pairingOrders.find((one) => one === query.get('sort')) ?? 'band',
    descending: query.get('descending') === 'yes',
  };
}

/** The address of the pairings with these filters. */
export function placeWith(filters: PairingFilters): string {
  return placeOf('/pairings', {
    view: filters.view === 'board' ? null : filters.view,
    programmeId: filters.programmeId,
    cohortId: filters.cohortId,
    department: filters.department,
    careerLevel: filters.careerLevel,
    purpose: filters.purpose,
    stage: filters.stage,
    band: filters.band,
    closed: filters.closed ? 'yes' : null,
    search: filters.search,
    sort: filters.sort === 'band' ? null : filters.sort,
    descending: filters.descending ? 'yes' : null,
  });
}

/** The part of the filters that board, list and health all understand. */
export function groupOf({ programmeId, cohortId, department, careerLevel, purpose }: PairingFilters): SharedFilters {
  return { programmeId, cohortId, department, careerLevel, purpose };
}

/** True when anything is left out of what is shown; that a board is of one programme leaves nothing out. */
export function isNarrowed(filters: PairingFilters): boolean {
  const { view, stage, band } = filters;
  const { programmeId, ...group } = groupOf(filters);
  return Object.values({ ...group, stage, band, programmeId: view === 'table' ? programmeId : null }).some(
    (one) => one !== null,
  );
}
