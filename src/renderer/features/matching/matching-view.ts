import type { ProposalFilters } from '../../../shared/domain/matching/narrow-proposals.ts';
import { placeOf } from '../../lib/location.ts';
import { queryOfFilters } from './proposal-filters.ts';

/** The ways to look at the proposals of a cohort: all in a list, from one mentee's side, or by mentor on a board. */
export const matchingViews = ['list', 'one', 'board'] as const;
export type MatchingView = (typeof matchingViews)[number];

/** The view and the mentee that stand in the address. Peers stand on no board: it has a column for each mentor. */
export function viewFrom(
  query: URLSearchParams,
  arePeers: boolean,
): { readonly view: MatchingView; readonly menteeId: string | null } {
  const asked = matchingViews.find((one) => one === query.get('view')) ?? 'list';
  const view = arePeers && asked === 'board' ? 'list' : asked;
  return { view, menteeId: query.get('mentee') };
}

/** Where a view stands; the list is the plain place. What the list shows is kept beside the other views too. */
export function placeOfView(view: MatchingView, filters: ProposalFilters, menteeId: string | null = null): string {
  return placeOf('/matching', {
    view: view === 'list' ? null : view,
    mentee: view === 'one' ? menteeId : null,
    ...queryOfFilters(filters),
  });
}
