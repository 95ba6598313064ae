import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfView } from '../../../src/renderer/features/matching/matching-view.ts';
import { allShown, filtersFrom, isNarrowed } from '../../../src/renderer/features/matching/proposal-filters.ts';
import { queryOf } from '../../../src/renderer/lib/location.ts';
import { proposalOrders, proposalViews } from '../../../src/shared/domain/matching/narrow-proposals.ts';
import { fitWords } from '../../../src/shared/domain/matching/points/fit-word.ts';

const nothingChosen = filtersFrom(new URLSearchParams());

describe('what the list of proposals shows, in the address', () => {
  it('comes back as it was left, in every view of the proposals', () => {
    const filters = fc.record({
      view: fc.constantFrom(...proposalViews),
      search: fc.string(),
      fit: fc.option(fc.constantFrom(...fitWords)),
      department: fc.option(fc.string({ minLength: 1 })),
      order: fc.constantFrom(...proposalOrders),
    });
    fc.assert(
      fc.property(filters, fc.constantFrom('list' as const, 'one' as const, 'board' as const), (asked, view) => {
        expect(filtersFrom(queryOf(placeOfView(view, asked)))).toEqual(asked);
      }),
    );
  });

  it('is all of them by name where nothing, or nothing known, was chosen', () => {
    expect(placeOfView('list', nothingChosen)).toBe('/matching');
    expect(filtersFrom(new URLSearchParams('show=most&fit=perfect&order=random'))).toEqual(nothingChosen);
    expect(isNarrowed(nothingChosen)).toBe(false);
  });

  it('shows all again and keeps the order', () => {
    const narrowed = { ...nothingChosen, search: 'Ada', department: 'Care', order: 'weakest first' } as const;
    expect(isNarrowed(narrowed)).toBe(true);
    expect(isNarrowed(allShown(narrowed))).toBe(false);
    expect(allShown(narrowed).order).toBe('weakest first');
  });
});
