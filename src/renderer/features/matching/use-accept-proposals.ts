import { useRef } from 'react';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { type MatchingAction, type MatchingWishes, type Pair, samePair, turnedDownSince } from './matching-choices.ts';

interface AcceptProposals {
  /** Makes pairings of these proposals, or of all that were not turned down since the run. */
  readonly accept: (pairs: 'all' | readonly Pair[]) => void;
  /** Turned down since the run, which may still propose them. */
  readonly turnedDown: readonly Pair[];
}

/** Accepting proposals of a run; `onDone` is told once they are pairings. */
export function useAcceptProposals(
  run: MatchRunSummary,
  wishes: MatchingWishes,
  dispatch: (action: MatchingAction) => void,
  onDone: () => void = () => undefined,
): AcceptProposals {
  const asked = useRef<readonly Pair[]>([]);
  const accepting = useDeskChange('matching.accept', {
    onDone: ({ leftOut }) => {
      const made = asked.current.filter((pair) => !leftOut.some((left) => samePair(left, pair)));
      dispatch({ type: 'pairs accepted', pairs: made });
      onDone();
    },
  });
  const turnedDown = turnedDownSince(wishes, run.asked);
  const accept = (pairs: 'all' | readonly Pair[]) => {
    if (accepting.isPending) return;
    asked.current = pairs === 'all' ? run.asked.locks : pairs;
    const request = pairs === 'all' ? { pairs, except: [...turnedDown] } : { pairs: [...pairs] };
    void accepting.run({ runId: run.id, ...request });
  };
  return { accept, turnedDown };
}
