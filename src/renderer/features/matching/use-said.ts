import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { showToast } from '../../ui/toast.tsx';
import { type MatchingWishes, sayRequest } from './matching-choices.ts';

/**
 * What was said for the next matching of a cohort, kept in the vault as it is said. What is being kept is shown at once; what
 * is said in one go is kept in one go, and one word after another.
 */
export function useSaid(cohortId: CohortId) {
  const client = useQueryClient();
  const kept = useDeskQuery('matching.said', { cohortId }, { keepLast: true });
  const [ahead, setAhead] = useState<MatchingWishes | null>(null);
  const newest = useRef<MatchingWishes | null>(null);
  const keeping = useRef(Promise.resolve());

  const keep = async (wishes: MatchingWishes) => {
    try {
      await request('matching.say', sayRequest(cohortId, wishes));
    } catch (error) {
      showToast({ sentence: errorSentence(error), tone: 'problem' });
    }
    await client.invalidateQueries({ queryKey: ['matching.said'] });
    if (newest.current !== wishes) return;
    newest.current = null;
    setAhead(null);
  };
  const change = (next: (wishes: MatchingWishes) => MatchingWishes) => {
    const now = newest.current ?? kept.data;
    if (now === undefined) return;
    const wishes = next(now);
    if (wishes === now) return;
    newest.current = wishes;
    setAhead(wishes);
    queueMicrotask(() => {
      if (newest.current === wishes) keeping.current = keeping.current.then(() => keep(wishes));
    });
  };
  return { wishes: ahead ?? kept.data, error: kept.error, change };
}
