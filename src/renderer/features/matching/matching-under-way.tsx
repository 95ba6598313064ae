import { useEffect, useState } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { MatchingProgress } from '../../../shared/domain/matching/matching-progress.ts';
import { countOf } from '../../lib/format.ts';
import { request } from '../../lib/request.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { progressWords } from './progress-words.ts';

/** A match run that is being worked out: how far it has come, and a way to stop it. Mounted while it is under way. */
export function MatchingUnderWay({ cohortId, waiting }: { readonly cohortId: CohortId; readonly waiting: number }) {
  const [progress, setProgress] = useState<MatchingProgress | null>(null);
  useEffect(
    () =>
      window.desk.on('matching.progress', (told) => {
        if (told.cohortId === cohortId) setProgress(told);
      }),
    [cohortId],
  );
  return (
    <ProgressBar
      label={`Finding the best proposals for ${countOf(waiting, 'person', 'people')}`}
      value={null}
      sentence={progressWords(progress)}
      // What was stopped needs no answer: the run itself is refused, and says so.
      onCancel={() => void request('matching.cancel', { cohortId }).catch(() => undefined)}
    />
  );
}
