import {
  type ProposalFilters,
  proposalOrders,
  proposalViews,
} from '../../../shared/domain/matching/narrow-proposals.ts';
import { fitWords } from '../../../shared/domain/matching/points/fit-word.ts';

/** Reads what the list of proposals shows from an address; anything it does not know counts as not chosen. */
export function filtersFrom(query: URLSearchParams): ProposalFilters {
  const [show, fit, order] = [query.get('show'), query.get('fit'), query.get('order')];
  return {
    view: proposalViews.find((one) => one === show) ?? 'all',
    search: query.get('search') ?? '',
    fit: fitWords.find((one) => one === fit) ?? null,
    department: query.get('department'),
    order: proposalOrders.find((one) => one === order) ?? 'by name',
  };
}

/** The same as it stands in an address, beside how the proposals are looked at. */
export function queryOfFilters({ view, search, fit, department, order }: ProposalFilters) {
  return {
    show: view === 'all' ? null : view,
    search,
    fit,
    department,
    order: order === 'by name' ? null : order,
  };
}

/** All proposals in the order they are in. */
export const allShown = ({ order }: ProposalFilters): ProposalFilters => ({
  view: 'all',
  search: '',
  fit: null,
  department: null,
  order,
});

/** True when anything is left out of what is shown. */
export const isNarrowed = ({ view, search, fit, department }: ProposalFilters) =>
  view !== 'all' || search.trim() !== '' || fit !== null || department !== null;
