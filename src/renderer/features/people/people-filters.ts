import type { CohortId } from '../../../shared/domain/ids.ts';
import { type Role, roles } from '../../../shared/domain/person.ts';
import { placeOf } from '../../lib/location.ts';
import { type PeopleView, peopleViewLabels } from './people-words.ts';

const sortColumns = ['name', 'department', 'careerLevel', 'mentoring'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** What the list of people shows; kept in the address, so that Back finds it as it was left. */
export interface PeopleFilters {
  readonly view: PeopleView;
  readonly search: string;
  readonly cohortId: CohortId | null;
  readonly role: Role | null;
  readonly sort: SortColumn;
}

/** Reads the filters from an address; anything it does not know counts as not chosen. */
export function filtersFrom(query: URLSearchParams): PeopleFilters {
  const [view, role, sort] = [query.get('view'), query.get('role'), query.get('sort')];
  return {
    view: peopleViewLabels.find(({ id }) => id === view)?.id ?? 'all',
    search: query.get('search') ?? '',
    cohortId: query.get('cohortId') as CohortId | null,
    role: roles.find((one) => one === role) ?? null,
    sort: sortColumns.find((one) => one === sort) ?? 'name',
  };
}

/** The address of the list with these filters, the form for another person open over it or not. */
export function placeWith({ view, search, cohortId, role, sort }: PeopleFilters, isAdding = false): string {
  return placeOf('/people', {
    view: view === 'all' ? null : view,
    search,
    cohortId,
    role,
    sort: sort === 'name' ? null : sort,
    add: isAdding ? 'yes' : null,
  });
}
