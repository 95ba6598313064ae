import { z } from 'zod';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { ChosenFile } from '../../platform.ts';
import type { Uploads } from './receive-uploads.ts';

const sent = z.array(z.union([z.object({ upload: z.uuid() }), z.object({ refused: z.string().max(2000) })]));

/** The files behind what the page sent after a choice; SHEET_UNREADABLE with the page's own sentence when one was refused. */
export function takeChosen(answer: unknown, uploads: Pick<Uploads, 'take'>): readonly ChosenFile[] {
  const files = sent.parse(answer);
  const refused = files.flatMap((file) => ('refused' in file ? [file.refused] : []));
  if (refused.length > 0) throw new AppError('SHEET_UNREADABLE', refused.join(' '));
  return files.flatMap((file) => ('upload' in file ? [uploads.take(file.upload)] : []));
}
