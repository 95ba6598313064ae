import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { request } from '../../lib/request.ts';
import { groupOf, type PairingFilters } from './pairing-filters.ts';

const pageLength = 200;

interface PairingList {
  readonly rows: readonly PairingRow[];
  readonly total: number;
  readonly isPending: boolean;
  readonly error: unknown;
}

/**
 * The pairings of the table: the first two hundred at once, the rest behind them one part after another, so that End, a
 * range and "all of them" reach every row.
 */
export function usePairingList(filters: PairingFilters): PairingList {
  const { stage: stageKind, band, closed, search, sort, descending } = filters;
  const asked = { ...groupOf(filters), stageKind, band, closed, search, sort, descending };
  const query = useInfiniteQuery({
    queryKey: ['pairing.list', 'all parts', asked],
    queryFn: ({ pageParam }) => request('pairing.list', { ...asked, offset: pageParam, limit: pageLength }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.length * pageLength;
      return shown < last.total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const rows = useMemo(() => (query.data?.pages ?? []).flatMap((page) => page.rows), [query.data]);
  return { rows, total: query.data?.pages[0]?.total ?? 0, isPending: query.isPending, error: query.error };
}
