import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import type { MatchingAction, Pair } from './matching-choices.ts';

/** Makes pairings of proposals of a run, named or all that were not turned down since; `onDone` is told once they are pairings. */
export function useAcceptProposals(
  run: MatchRunSummary,
  turnedDown: readonly Pair[],
  dispatch: (action: MatchingAction) => void,
  onDone: () => void = () => undefined,
): (pairs: 'all' | readonly Pair[]) => void {
  const accepting = useDeskChange('matching.accept', {
    onDone: () => {
      dispatch({ type: 'pairs accepted' });
      onDone();
    },
  });
  return (pairs) => {
    if (accepting.isPending) return;
    const asked = pairs === 'all' ? { pairs, except: [...turnedDown] } : { pairs: [...pairs] };
    void accepting.run({ runId: run.id, ...asked });
  };
}
