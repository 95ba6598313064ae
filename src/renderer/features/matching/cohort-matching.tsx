import { useReducer } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { MatchRunSummary, ReadinessInWords } from '../../../shared/ipc/routes/matching.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './matching.module.css';
import { chooseMatching, noChoices, runRequest, wishesChanged } from './matching-choices.ts';
import { MatchingUnderWay } from './matching-under-way.tsx';
import { ReadinessCard } from './readiness-card.tsx';
import { RunResults } from './run-results.tsx';
import { waitingHasChanged } from './run-words.ts';
import { SaidSoFar } from './said-so-far.tsx';
import { WishesCard } from './wishes-card.tsx';

/** The matching of one cohort: the proposals of the latest run first, readiness and wishes at their side or below. */
export function CohortMatching({ cohortId }: { readonly cohortId: CohortId }) {
  const [choices, dispatch] = useReducer(chooseMatching, noChoices);
  const { unknownManager } = choices.wishes;
  const readiness = useDeskQuery('matching.readiness', { cohortId, unknownManager }, { keepLast: true });
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
  const everyone = waiting === 1 ? 'the one waiting' : `all ${waiting}`;
  const run = runs.data.find(({ id }) => id === choices.runId) ?? (choices.runId === null ? runs.data[0] : undefined);

  return (
    <div className={css.columns}>
      <div className={css.main}>
        <div className={css.bar}>
          {waiting === 0 ? null : (
            <Button variant="primary" icon="link" isDisabled={!canRun} onPress={propose}>
              {run === undefined ? `Propose for ${everyone}` : `Propose anew for ${everyone}`}
            </Button>
          )}
          {matching.isPending ? null : (
            <span role="status">
              {beside(readiness.data, run, run?.id === runs.data[0]?.id, wishesChanged(choices))}
            </span>
          )}
        </div>
        {matching.isPending && <MatchingUnderWay cohortId={cohortId} waiting={waiting} />}
        {matching.problem !== null && (
          <Notice tone={matching.refused?.code === 'CANCELLED' ? 'info' : 'problem'}>{matching.problem}</Notice>
        )}
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
            onPropose={canRun ? propose : null}
          />
        )}
      </div>
      <div className={css.side}>
        <ReadinessCard readiness={readiness.data} />
        <WishesCard wishes={choices.wishes} dispatch={dispatch} />
        <SaidSoFar wishes={choices.wishes} dispatch={dispatch} />
      </div>
    </div>
  );
}

/** What stands beside the button: why it cannot be pressed, or in what the proposals are older than what is known now. */
function beside(
  readiness: ReadinessInWords,
  run: MatchRunSummary | undefined,
  isNewest: boolean,
  wishesHaveChanged: boolean,
): string | null {
  const { canRun, mentees, places, sentence } = readiness;
  // With nobody waiting or no room, the empty page below says so already.
  if (!canRun) return run === undefined && (mentees === 0 || places === 0) ? null : sentence;
  if (run === undefined) return null;
  if (!isNewest) return 'These proposals are older ones; newer ones were made since.';
  if (waitingHasChanged(run, readiness)) return 'Those waiting are not the same as when these proposals were made.';
  return wishesHaveChanged ? 'You changed something since these proposals were made.' : null;
}

function NothingYet({ waiting, places }: { readonly waiting: number; readonly places: number }) {
  if (waiting === 0) {
    return (
      <EmptyState
        icon="check"
        title="Nobody is waiting"
        sentence="Nobody takes part in this cohort as a mentee who still needs a mentor. As soon as somebody does, they are counted here."
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
