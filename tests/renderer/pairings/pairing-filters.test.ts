import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filtersFrom,
  isNarrowed,
  type PairingFilters,
  placeWith,
} from '../../../src/renderer/features/pairings/pairing-filters.ts';
import { pairingsLink } from '../../../src/renderer/features/stage-health/pairings-link.ts';
import { queryOf } from '../../../src/renderer/lib/location.ts';
import { healthBands } from '../../../src/shared/domain/health/health-band.ts';
import { pairingOrders } from '../../../src/shared/domain/pairing-orders.ts';
import { stageKinds } from '../../../src/shared/domain/stage.ts';

const word = fc.stringMatching(/^[A-Za-z &+=,]{1,20}$/);
const filters = fc.record({
  view: fc.constantFrom('board', 'table'),
  programmeId: fc.option(fc.uuid()),
  cohortId: fc.option(fc.uuid()),
  department: fc.option(word),
  careerLevel: fc.option(word),
  purpose: fc.option(word),
  stage: fc.option(fc.constantFrom(...stageKinds)),
  band: fc.option(fc.constantFrom(...healthBands)),
  closed: fc.boolean(),
  search: fc.oneof(fc.constant(''), word),
  sort: fc.constantFrom(...pairingOrders),
  descending: fc.boolean(),
}) as fc.Arbitrary<PairingFilters>;

describe('the filters of the pairings', () => {
  it('come back from the address exactly as they went into it', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(filtersFrom(queryOf(placeWith(chosen)))).toEqual(chosen);
      }),
    );
  });

  const nothingChosen = { programmeId: null, cohortId: null, department: null, careerLevel: null, purpose: null };

  it('understand every link that a figure of stage health makes (caught: a bar leads to the whole list)', () => {
    const link = pairingsLink('growth', 'needs a conversation', { ...nothingChosen, department: 'Customer care' });
    expect(filtersFrom(queryOf(link))).toMatchObject({
      view: 'table',
      stage: 'growth',
      band: 'needs a conversation',
      department: 'Customer care',
    });
  });

  it('take an address they do not know for "everything"', () => {
    const unknown = filtersFrom(new URLSearchParams('stage=later&band=bad&view=cloud'));
    expect(unknown).toMatchObject({ stage: null, band: null, view: 'board' });
    expect(isNarrowed(unknown)).toBe(false);
  });
});
