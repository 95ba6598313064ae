import { placeOf } from '../../lib/location.ts';

/** The ways to look at the proposals of a cohort: all in a list, from one mentee's side, or by mentor on a board. */
export const matchingViews = ['list', 'one', 'board'] as const;
export type MatchingView = (typeof matchingViews)[number];

/** The view and the mentee that stand in the address. */
export function viewFrom(query: URLSearchParams): { readonly view: MatchingView; readonly menteeId: string | null } {
  const view = matchingViews.find((one) => one === query.get('view')) ?? 'list';
  return { view, menteeId: query.get('mentee') };
}

/** Where a view stands; the list is the plain place. */
export function placeOfView(view: MatchingView, menteeId: string | null = null): string {
  return placeOf('/matching', { view: view === 'list' ? null : view, mentee: view === 'one' ? menteeId : null });
}
