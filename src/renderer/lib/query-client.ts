import { QueryCache, QueryClient } from '@tanstack/react-query';
import { AppError } from '../../shared/ipc/app-error.ts';

/** Answers stay good until main says something changed; there is no network to wait for, and none to retry. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // The vault, or its notes, were locked between two questions: ask where we stand, and the window follows.
      if (error instanceof AppError && (error.code === 'VAULT_LOCKED' || error.code === 'NOTES_LOCKED')) {
        void queryClient.invalidateQueries({ queryKey: ['vault.status'] });
      }
    },
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
