import { useEffect, useState } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import type { WizardAction, WizardState } from './wizard-state.ts';

/**
 * Reads the file that the wizard waits for, and answers how many rows there are so far, null before the first. When the
 * wizard no longer waits, or the screen is left, main is told to stop reading.
 */
export function useReading(state: WizardState, dispatch: (action: WizardAction) => void): number | null {
  const [rowsSoFar, setRowsSoFar] = useState<number | null>(null);
  const file = state.kind === 'reading' ? state.file : null;
  const encoding = state.kind === 'reading' ? state.encoding : null;

  useEffect(() => {
    if (file === null) return;
    let isWaiting = true;
    setRowsSoFar(null);
    const stopHearing = window.desk.on('sheet.progress', (progress) => {
      if (progress.file === file) setRowsSoFar(progress.rows);
    });
    const told = (action: WizardAction) => {
      if (!isWaiting) return;
      isWaiting = false;
      dispatch(action);
    };
    request('roster.read', { file, encoding }).then(
      (read) => told({ type: 'file read', file: read }),
      (error: unknown) => told({ type: 'reading ended', file, problem: errorSentence(error) }),
    );
    return () => {
      stopHearing();
      // What was stopped needs no answer, and a vault that is locked by now has stopped it already.
      if (isWaiting) request('roster.cancel', { file }).catch(() => undefined);
      isWaiting = false;
    };
  }, [file, encoding, dispatch]);

  return rowsSoFar;
}
