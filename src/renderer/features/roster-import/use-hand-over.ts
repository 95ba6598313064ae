import { useState } from 'react';
import { fileTooLarge, largestFileBytes, tooManyFiles } from '../../../shared/domain/roster/handing-over.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import { type HandedFile, roomIn } from './import-queue.ts';
import type { WizardAction, WizardState } from './wizard-state.ts';

export interface HandOver {
  readonly choose: () => void;
  readonly drop: (files: readonly File[]) => void;
  /** Dropped files are on their way to main. */
  readonly isSending: boolean;
  /** Why none of the files was taken, in one sentence. */
  readonly problem: string | null;
}

/** Hands files over to main, by the dialog or by dropping them; the window only ever holds their tokens. */
export function useHandOver(state: WizardState, dispatch: (action: WizardAction) => void): HandOver {
  const [isBusy, setBusy] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (filesOf: () => Promise<readonly HandedFile[]>) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    try {
      dispatch({ type: 'files handed over', files: await filesOf() });
    } catch (error) {
      setProblem(errorSentence(error));
    } finally {
      setBusy(false);
      setSending(false);
    }
  };

  const send = async (files: readonly File[]) => {
    if (files.length > roomIn(state.queue)) throw new AppError('INPUT_REFUSED', tooManyFiles);
    const large = files.find(({ size }) => size > largestFileBytes);
    if (large !== undefined) throw new AppError('SHEET_UNREADABLE', `${large.name}: ${fileTooLarge}`);
    setSending(true);
    const sent: HandedFile[] = [];
    for (const file of files) sent.push({ file: await tokenOf(file), fileName: file.name });
    return sent;
  };

  return {
    choose: () => void take(async () => (await request('roster.chooseFiles', {})).files),
    drop: (files) => void take(() => send(files)),
    isSending,
    problem,
  };
}

/** A folder, or a file that is gone by now, has no token. */
async function tokenOf(file: File): Promise<string> {
  try {
    return await window.desk.dropFile(file);
  } catch {
    throw new AppError('FILE_GONE', `${file.name} could not be taken; only a file that can be opened can be dropped.`);
  }
}
