import type { ChangeId } from '../../shared/domain/ids.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import { showToast } from '../ui/toast.tsx';
import { errorSentence } from './error-sentence.ts';
import { goTo } from './location.ts';
import { queryClient } from './query-client.ts';
import { request } from './request.ts';

/** What was taken back, and what was left as it is because somebody changed it since. */
export function undoneSentence(sentence: string, kept: readonly string[]): string {
  return kept.length === 0 ? sentence : `${sentence} Kept as it is now: ${kept.join(', ')}.`;
}

/** What the words that something was undone offer. */
export const redoAction = { label: 'Redo', run: () => void redoChange() };

/** Takes back one change (or, with null, the newest that still stands) and says so. */
export async function undoChange(id: ChangeId | null): Promise<void> {
  await andSayWhatHappened(async () => {
    const undone = await request('change.undo', { id });
    showToast({
      sentence: undoneSentence(undone.sentence, undone.kept),
      action: redoAction,
    });
  });
}

/** Does again what was undone last, and says so. */
export async function redoChange(): Promise<void> {
  await andSayWhatHappened(async () => {
    const redone = await request('change.redo', {});
    showToast({
      sentence: redone.sentence,
      action: { label: 'Undo', run: () => void undoChange(redone.id) },
    });
  });
}

async function andSayWhatHappened(act: () => Promise<void>): Promise<void> {
  try {
    await act();
    await queryClient.invalidateQueries();
  } catch (error) {
    const code = error instanceof AppError ? error.code : null;
    showToast({
      sentence: errorSentence(error),
      tone: code === 'UNDO_NOTHING' ? 'plain' : 'problem',
      // What stands in the way does not go away by asking again; older changes are taken back from the list.
      ...(code === 'UNDO_BLOCKED' ? { action: { label: 'See all changes', run: () => goTo('/settings') } } : {}),
    });
  }
}
