import { useState } from 'react';
import type { MatchRunId } from '../../../shared/domain/ids.ts';
import type { ReadReview } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';

interface ReviewUnderReading {
  /** Lets the person choose the file that came back, and reads it. */
  readonly choose: () => void;
  readonly isReading: boolean;
  readonly review: ReadReview | null;
  /** Why the file could not be taken, in one sentence. */
  readonly problem: string | null;
  readonly close: () => void;
}

/** A reviewed file from being chosen to being looked at; choosing none is a normal answer. */
export function useReadReview(runId: MatchRunId): ReviewUnderReading {
  const [isReading, setReading] = useState(false);
  const [review, setReview] = useState<ReadReview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async () => {
    setReading(true);
    setProblem(null);
    try {
      const { files } = await request('roster.chooseFiles', {});
      const [file] = files;
      if (files.length > 1) setProblem('Choose one file at a time; the answers of each are looked at on their own.');
      else if (file !== undefined) setReview(await request('matching.readReview', { runId, file: file.file }));
    } catch (error) {
      setProblem(errorSentence(error));
    } finally {
      setReading(false);
    }
  };

  return { choose: () => void choose(), isReading, review, problem, close: () => setReview(null) };
}
