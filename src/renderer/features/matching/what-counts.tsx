import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { countsInWords } from './counts-in-words.ts';
import css from './matching.module.css';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';
import { ReadinessCard } from './readiness-card.tsx';
import { beforeWords } from './readiness-words.ts';
import { SaidSoFar } from './said-so-far.tsx';
import { WishesCard } from './wishes-card.tsx';

interface Props {
  readonly cohortId: CohortId;
  readonly readiness: ReadinessInWords;
  readonly wishes: MatchingWishes;
  readonly dispatch: (action: MatchingAction) => void;
}

/** What counts, in full, while nothing is proposed yet. */
export function WhatCounts({ cohortId, readiness, wishes, dispatch }: Props) {
  return (
    <>
      <WishesCard cohortId={cohortId} wishes={wishes} readiness={readiness} dispatch={dispatch} />
      <SaidSoFar wishes={wishes} dispatch={dispatch} />
    </>
  );
}

interface FoldedProps extends Props {
  /** Whether the pairs that were spoken of stand in the fold too, where what stands below shows them itself. */
  readonly foldsPairs: boolean;
}

/** How ready the cohort is and what counts, in two lines that open, above what is proposed. */
export function FoldedWhatCounts({ cohortId, readiness, wishes, dispatch, foldsPairs }: FoldedProps) {
  const saidSoFar = <SaidSoFar wishes={wishes} dispatch={dispatch} />;
  return (
    <>
      <div>
        <Disclosure title={beforeWords(readiness)} level={2}>
          <ReadinessCard readiness={readiness} />
        </Disclosure>
        <Disclosure title={`What counts: ${countsInWords(wishes, readiness.kind === 'peer')}`} level={2}>
          <div className={css.across}>
            <WishesCard cohortId={cohortId} wishes={wishes} readiness={readiness} dispatch={dispatch} />
            {foldsPairs ? saidSoFar : null}
          </div>
        </Disclosure>
      </div>
      {foldsPairs ? null : saidSoFar}
    </>
  );
}
