import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { RouteName, RouteOutput, RouteRequest } from '../../shared/ipc/contract.ts';
import { request } from './request.ts';

interface DeskQueryOptions {
  readonly enabled?: boolean;
  /** Shows the last answer while the next is fetched, for filters and pages of a list. */
  readonly keepLast?: boolean;
}

/** What a reading route answers, kept and asked again whenever main says that something changed. */
export function useDeskQuery<Name extends RouteName>(
  route: Name,
  input: RouteRequest<Name>,
  options: DeskQueryOptions = {},
): UseQueryResult<RouteOutput<Name>> {
  return useQuery({
    queryKey: [route, input],
    queryFn: () => request(route, input),
    enabled: options.enabled ?? true,
    ...(options.keepLast ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<RouteOutput<Name>>;
}
