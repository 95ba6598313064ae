import { errorSentence } from '../lib/error-sentence.ts';
import { request } from '../lib/request.ts';
import { showToast } from '../ui/toast.tsx';

/** Asks main to lock; the window goes blank when main says that it has. */
export function lockNow(): void {
  request('vault.lock', {}).catch((error: unknown) => {
    showToast({ sentence: errorSentence(error), tone: 'problem' });
  });
}
