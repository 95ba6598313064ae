import type { QueryClient } from '@tanstack/react-query';
import type { RouteName, RouteOutput } from '../../shared/ipc/contract.ts';
import { showToast } from '../ui/toast.tsx';
import { errorSentence } from './error-sentence.ts';
import { queryClient } from './query-client.ts';
import { request } from './request.ts';
import { useDeskQuery } from './use-desk-query.ts';

const privateRoutes: readonly RouteName[] = ['concern.list', 'note.list'];

/** Takes notes and concerns out of sight and out of what the window remembers, before anything is asked again. */
export function forgetNotes(client: QueryClient): void {
  client.setQueryData<RouteOutput<'vault.status'>>(['vault.status', {}], (status) =>
    status?.open ? { ...status, open: { ...status.open, areNotesOpen: false } } : status,
  );
  client.removeQueries({ predicate: ({ queryKey }) => privateRoutes.some((name) => name === queryKey[0]) });
}

/** Locks notes and concerns apart, so that the window can be shown to somebody. They are out of sight at once. */
export function lockNotes(): void {
  forgetNotes(queryClient);
  request('vault.lockNotes', {})
    .then(
      () => showToast({ sentence: 'Notes and concerns are locked. The window can be shown.' }),
      (error: unknown) => showToast({ sentence: errorSentence(error), tone: 'problem' }),
    )
    // An answer from before the lock may still have been under way.
    .finally(() => void queryClient.invalidateQueries({ queryKey: ['vault.status'] }));
}

/** Whether notes and concerns may be shown now. */
export function useAreNotesOpen(): boolean {
  return useDeskQuery('vault.status', {}).data?.open?.areNotesOpen ?? false;
}
