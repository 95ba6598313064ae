import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import { showToast } from '../../ui/toast.tsx';

/** Hands a message to the mail program, and says where it is now or what to do instead. */
export async function handOver(asked: RouteRequest<'message.openMail'>): Promise<void> {
  try {
    const { opened } = await request('message.openMail', asked);
    showToast({
      sentence: opened
        ? 'It is in your mail program now. Read it over and send it there.'
        : 'This window cannot open your mail program. Save the message as a file, and open that.',
    });
  } catch (error) {
    showToast({ sentence: errorSentence(error), tone: 'problem' });
  }
}
