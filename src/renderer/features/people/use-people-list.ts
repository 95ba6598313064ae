import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RouteOutput, RouteRequest } from '../../../shared/ipc/contract.ts';
import type { PersonRow } from '../../../shared/ipc/routes/people.ts';
import { request } from '../../lib/request.ts';

const pageLength = 200;

type Filters = Omit<RouteRequest<'people.list'>, 'offset' | 'limit'>;

interface PeopleList {
  readonly rows: readonly PersonRow[];
  readonly total: number;
  readonly counts: RouteOutput<'people.list'>['counts'] | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly fetchMore: () => void;
}

/** The people of one view, two hundred at a time, more as the list is scrolled. */
export function usePeopleList(filters: Filters): PeopleList {
  const query = useInfiniteQuery({
    queryKey: ['people.list', 'all pages', filters],
    queryFn: ({ pageParam }) => request('people.list', { ...filters, offset: pageParam, limit: pageLength }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.length * pageLength;
      return shown < last.total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => (query.data?.pages ?? []).flatMap((page) => page.rows), [query.data]);
  const newest = query.data?.pages[0];
  return {
    rows,
    total: newest?.total ?? 0,
    counts: newest?.counts,
    isPending: query.isPending,
    error: query.error,
    fetchMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
