import type { CohortId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { Notice } from '../../ui/notice.tsx';
import { CohortMatching } from './cohort-matching.tsx';
import { chooseMatching, firstShown, type MatchingAction, type ShownMatching } from './matching-choices.ts';
import { useSaid } from './use-said.ts';

interface Props {
  readonly cohortId: CohortId;
  /** What is looked at on this screen; undefined while nothing was chosen. */
  readonly shown: ShownMatching | undefined;
  readonly onShown: (next: (shown: ShownMatching | undefined) => ShownMatching) => void;
}

/** The matching of one cohort by what was said for it: that is kept in the vault, what is looked at only on the screen. */
export function SaidMatching({ cohortId, shown = firstShown, onShown }: Props) {
  const { wishes, error, change } = useSaid(cohortId);
  if (error !== null) return <Notice tone="problem">{errorSentence(error)}</Notice>;
  if (wishes === undefined) return <p role="status">Looking at the cohort…</p>;
  const dispatch = (action: MatchingAction) => {
    change((now) => chooseMatching({ ...shown, wishes: now }, action).wishes);
    onShown((now = firstShown) => {
      const { runId, ticked } = chooseMatching({ ...now, wishes }, action);
      return { runId, ticked };
    });
  };
  return <CohortMatching cohortId={cohortId} choices={{ ...shown, wishes }} dispatch={dispatch} />;
}
