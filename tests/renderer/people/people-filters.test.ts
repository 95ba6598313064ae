import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersFrom, type PeopleFilters, placeWith } from '../../../src/renderer/features/people/people-filters.ts';
import { peopleViewLabels } from '../../../src/renderer/features/people/people-words.ts';
import { queryOf } from '../../../src/renderer/lib/location.ts';
import { roles } from '../../../src/shared/domain/person.ts';

const filters = fc.record({
  view: fc.constantFrom(...peopleViewLabels.map(({ id }) => id)),
  search: fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
  cohortId: fc.option(fc.uuid()),
  role: fc.option(fc.constantFrom(...roles)),
  sort: fc.constantFrom('name', 'department', 'careerLevel', 'mentoring'),
}) as fc.Arbitrary<PeopleFilters>;

describe('what the list of people shows', () => {
  it('comes back from the address exactly as it went into it (caught: Back from a person loses the search)', () => {
    fc.assert(
      fc.property(filters, fc.boolean(), (chosen, isAdding) => {
        expect(filtersFrom(queryOf(placeWith(chosen, isAdding)))).toEqual(chosen);
      }),
    );
  });

  it('has a short address while nothing is chosen, and takes what it does not know for everybody', () => {
    expect(placeWith(filtersFrom(new URLSearchParams()))).toBe('/people');
    expect(placeWith(filtersFrom(new URLSearchParams('view=some&role=boss&sort=shoe')))).toBe('/people');
  });
});
