import type { RouteOutput } from '../../shared/ipc/contract.ts';
import { showToast } from '../ui/toast.tsx';
import { errorSentence } from './error-sentence.ts';

/** Saves a file where the person chooses and says where it is; says nothing when they think better of it. */
export async function saveAndSay(what: string, save: () => Promise<RouteOutput<'roster.saveTemplate'>>): Promise<void> {
  try {
    const answer = await save();
    sayWhereSaved(what, answer);
  } catch (error) {
    showToast({ sentence: errorSentence(error), tone: 'problem' });
  }
}

/** Says where a file is; says nothing when they thought better of it. */
export function sayWhereSaved(what: string, answer: RouteOutput<'roster.saveTemplate'>): void {
  if (!answer.saved) return;
  const where = answer.folder === '' ? '' : ` in ${answer.folder}`;
  showToast({ sentence: `${what} saved as ${answer.fileName}${where}.` });
}
