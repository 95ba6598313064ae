import type { MatchRunSummary, RunAsked } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { type MatchingAction, type Pair, turnedDownSince } from './matching-choices.ts';

interface AcceptProposals {
  /** Makes pairings of these proposals, or of all that were not turned down since the run. */
  readonly accept: (pairs: 'all' | readonly Pair[]) => void;
  /** Turned down since the run, which may still propose them. */
  readonly turnedDown: readonly Pair[];
}

/** Accepting proposals of a run; `onDone` is told once they are pairings. */
export function useAcceptProposals(
  run: MatchRunSummary,
  wishes: RunAsked,
  dispatch: (action: MatchingAction) => void,
  onDone: () => void = () => undefined,
): AcceptProposals {
  const accepting = useDeskChange('matching.accept', {
    onDone: () => {
      dispatch({ type: 'pairs accepted' });
      onDone();
    },
  });
  const turnedDown = turnedDownSince(wishes, run.asked);
  const accept = (pairs: 'all' | readonly Pair[]) => {
    if (accepting.isPending) return;
    const asked = pairs === 'all' ? { pairs, except: [...turnedDown] } : { pairs: [...pairs] };
    void accepting.run({ runId: run.id, ...asked });
  };
  return { accept, turnedDown };
}
