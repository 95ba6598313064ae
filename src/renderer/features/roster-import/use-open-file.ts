import { useEffect, useState } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import type { WizardAction } from './wizard-state.ts';

interface OpenFile {
  readonly choose: () => void;
  readonly drop: (file: File) => void;
  /** Reads the same file again with an encoding picked by hand. */
  readonly readAs: (file: string, encoding: string) => void;
  readonly isReading: boolean;
  /** Rows read so far of the file being read; null before the first are. */
  readonly rowsSoFar: number | null;
  readonly problem: string | null;
}

/** Opens a roster by the dialog or by dropping it. Main reads the file; the window only ever holds its token. */
export function useOpenFile(dispatch: (action: WizardAction) => void): OpenFile {
  const [isReading, setReading] = useState(false);
  const [rowsSoFar, setRowsSoFar] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => window.desk.on('sheet.progress', ({ rows }) => setRowsSoFar(rows)), []);

  const open = async (tokenOf: () => Promise<string | null>, encoding: string | null) => {
    if (isReading) return;
    setProblem(null);
    setRowsSoFar(null);
    try {
      const file = await tokenOf();
      if (file === null) return;
      setReading(true);
      dispatch({ type: 'file read', file: await request('roster.read', { file, encoding }) });
    } catch (error) {
      setProblem(errorSentence(error));
    } finally {
      setReading(false);
    }
  };

  return {
    choose: () => void open(async () => (await request('roster.chooseFile', {}))?.file ?? null, null),
    drop: (file) => void open(() => window.desk.dropFile(file), null),
    readAs: (file, encoding) => void open(async () => file, encoding),
    isReading,
    rowsSoFar,
    problem,
  };
}
