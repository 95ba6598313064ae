import { useReducer } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import css from './matching.module.css';
import { chooseMatching, noChoices, runRequest, wishesChanged } from './matching-choices.ts';
import { ReadinessCard } from './readiness-card.tsx';
import { RunResults } from './run-results.tsx';
import { SaidSoFar } from './said-so-far.tsx';
import { WishesCard } from './wishes-card.tsx';

/** The matching of one cohort: readiness and wishes at the side, the proposals of the latest run beside them. */
export function CohortMatching({ cohortId }: { readonly cohortId: CohortId }) {
  const [choices, dispatch] = useReducer(chooseMatching, noChoices);
  const readiness = useDeskQuery('matching.readiness', { cohortId }, { keepLast: true });
  const runs = useDeskQuery('matching.runs', { cohortId }, { keepLast: true });
  const matching = useDeskChange('matching.run', {
    refusal: 'form',
    onDone: (run) => dispatch({ type: 'run made', runId: run.id }),
  });
  const { mentees: waiting = 0, places = 0, canRun = false } = readiness.data ?? {};
  const propose = () => {
    if (canRun && !matching.isPending) void matching.run(runRequest(cohortId, choices.wishes));
  };
  useShortcuts([{ keys: 'mod+Enter', run: propose }]);

  if (readiness.isError) return <Notice tone="problem">{errorSentence(readiness.error)}</Notice>;
  if (readiness.data === undefined || runs.data === undefined) return <p role="status">Looking at the cohort…</p>;
  const run = runs.data.find(({ id }) => id === choices.runId) ?? (choices.runId === null ? runs.data[0] : undefined);

  return (
    <div className={css.columns}>
      <div className={css.side}>
        <ReadinessCard readiness={readiness.data} />
        <WishesCard wishes={choices.wishes} dispatch={dispatch} />
        <SaidSoFar wishes={choices.wishes} dispatch={dispatch} />
      </div>
      <div className={css.main}>
        <div className={css.bar}>
          <Button variant="primary" icon="link" isDisabled={!canRun} onPress={propose}>
            {run === undefined ? `Propose for all ${waiting}` : `Propose anew for all ${waiting}`}
          </Button>
          {wishesChanged(choices) && !matching.isPending && (
            <span role="status">You changed something since these proposals were made.</span>
          )}
        </div>
        {matching.isPending && (
          <ProgressBar label={`Finding the best proposals for ${countOf(waiting, 'person', 'people')}`} value={null} />
        )}
        {matching.problem !== null && <Notice tone="problem">{matching.problem}</Notice>}
        {run === undefined ? (
          <NothingYet waiting={waiting} places={places} />
        ) : (
          <RunResults
            key={run.id}
            cohortId={cohortId}
            run={run}
            runs={runs.data}
            choices={choices}
            dispatch={dispatch}
          />
        )}
      </div>
    </div>
  );
}

function NothingYet({ waiting, places }: { readonly waiting: number; readonly places: number }) {
  if (waiting === 0) {
    return (
      <EmptyState
        icon="check"
        title="Nobody is waiting"
        sentence="Everyone in this cohort who asked for a mentor has one. New people appear here as soon as they are enrolled as mentees."
      >
        <LinkButton href="#/people">See the people</LinkButton>
      </EmptyState>
    );
  }
  if (places === 0) {
    return (
      <EmptyState
        icon="people"
        title="No mentor has room"
        sentence="Every mentor of this cohort has as many mentees as they chose to have. More mentors, or more room with one of them, would help."
      >
        <LinkButton href="#/people" variant="primary">
          See the mentors
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="link"
      title="No proposals yet"
      sentence="The proposals will stand here, each with its reasons. Nothing becomes a pairing until you accept it, and nothing starts until both sides say yes."
    />
  );
}
