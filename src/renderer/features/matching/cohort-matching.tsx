import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo, useRouteQuery } from '../../lib/location.ts';
import { undoChange } from '../../lib/undo-change.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { showToast } from '../../ui/toast.tsx';
import { AmongPeers } from './among-peers.ts';
import { AnotherRound } from './another-round.tsx';
import { AskedPairs } from './asked-pairs.tsx';
import { DraftChanges } from './draft-changes.tsx';
import { DraftViews } from './draft-views.tsx';
import { draftDiffers } from './draft-words.ts';
import css from './matching.module.css';
import {
  type MatchingAction,
  type MatchingChoices,
  readinessRequest,
  runRequest,
  wishesDiffer,
} from './matching-choices.ts';
import { MatchingUnderWay } from './matching-under-way.tsx';
import { placeOfView, viewFrom } from './matching-view.ts';
import { NothingYet } from './nothing-yet.tsx';
import { filtersFrom } from './proposal-filters.ts';
import { besideWords, proposeLabel } from './propose-words.ts';
import { ReadinessCard } from './readiness-card.tsx';
import { RunResults } from './run-results.tsx';
import { useDraft } from './use-draft.ts';
import { FoldedWhatCounts, WhatCounts } from './what-counts.tsx';

interface Props {
  readonly cohortId: CohortId;
  readonly choices: MatchingChoices;
  readonly dispatch: (action: MatchingAction) => void;
}

/** The matching of one cohort: how ready it is and what counts; then its proposals in three views, and what would change in them. */
export function CohortMatching({ cohortId, choices, dispatch }: Props) {
  const runs = useDeskQuery('matching.runs', { cohortId }, { keepLast: true });
  const { wishes } = choices;
  const readiness = useDeskQuery('matching.readiness', readinessRequest(cohortId, wishes), { keepLast: true });
  const query = useRouteQuery();
  const arePeers = readiness.data?.kind === 'peer';
  const { view, menteeId } = viewFrom(query, arePeers);
  const matching = useDeskChange('matching.run', {
    refusal: 'form',
    onDone: (run) => dispatch({ type: 'run opened', runId: run.id }),
  });
  const run = runs.data?.find(({ id }) => id === choices.runId) ?? runs.data?.[0];
  const hasChanged = run !== undefined && wishesDiffer(wishes, run.asked);
  const round = run?.round ?? null;
  const draft = useDraft(
    cohortId,
    wishes,
    round,
    run?.id ?? null,
    runs.isSuccess && (view !== 'list' || run !== undefined),
  );
  const compared = draft.data?.compared ?? null;
  const isCurrent = !draft.isPlaceholderData;
  const differs = compared !== null && isCurrent && draftDiffers(compared);
  const { mentees: waiting = 0, places = 0, canRun = false } = readiness.data ?? {};
  const propose = () => {
    if (canRun && !matching.isPending) void matching.run(runRequest(cohortId, wishes));
  };
  // In another round a mentor without room may be asked for one place more.
  const canProposeDraft = canRun || (round !== null && waiting > 0);
  const proposeDraft = () => {
    if (canProposeDraft && !matching.isPending) void matching.run({ ...runRequest(cohortId, wishes), round });
  };
  const takeOver = (asked: MatchRunSummary['asked']) => {
    dispatch({ type: 'wishes taken over', wishes: asked });
    showToast({
      sentence: 'It is as when these proposals were made. What you had said since is taken back.',
      action: { label: 'Undo', run: () => void undoChange(null) },
    });
  };
  const show = (next: typeof view, mentee: PersonId | null = null) =>
    goTo(placeOfView(next, filtersFrom(query), mentee), { replace: true });
  useShortcuts([{ keys: 'mod+Enter', run: propose }]);

  if (readiness.isError) return <Notice tone="problem">{errorSentence(readiness.error)}</Notice>;
  if (readiness.data === undefined || runs.data === undefined) return <p role="status">Looking at the cohort…</p>;
  const everyone = waiting === 1 ? 'the one waiting' : `all ${waiting}`;
  const isNewest = run?.id === runs.data[0]?.id;
  const canDraft = waiting > 0;
  const isBeginning = view === 'list' && run === undefined;
  const counting = { cohortId, readiness: readiness.data, wishes, dispatch };

  return (
    <AmongPeers value={arePeers}>
      <div className={css.columns} data-wide={!isBeginning || undefined}>
        <div className={css.main}>
          <div className={css.bar}>
            {canDraft ? (
              <Button variant="primary" icon="link" isDisabled={!canRun} onPress={propose}>
                {proposeLabel(run, everyone)}
              </Button>
            ) : null}
            {matching.isPending ? null : <span role="status">{besideWords(readiness.data, run, isNewest)}</span>}
            <span className={css.spread} />
            <Segments
              label="How to look at the proposals"
              value={view}
              onChange={(next) => show(next)}
              segments={[
                { id: 'list', label: 'List', icon: 'table' },
                { id: 'one', label: 'One by one', icon: 'people' },
                ...(arePeers ? [] : [{ id: 'board', label: 'Board', icon: 'board' } as const]),
              ]}
            />
          </div>
          <AskedPairs cohortId={cohortId} isFolded={view !== 'list'} />
          {matching.isPending && <MatchingUnderWay cohortId={cohortId} waiting={waiting} />}
          {matching.problem !== null && (
            <Notice tone={matching.refused?.code === 'CANCELLED' ? 'info' : 'problem'}>{matching.problem}</Notice>
          )}
          {isBeginning ? null : <FoldedWhatCounts {...counting} foldsPairs={view !== 'list'} />}
          {draft.isError ? <Notice tone="problem">{errorSentence(draft.error)}</Notice> : null}
          {run !== undefined && compared !== null && (hasChanged || differs) ? (
            <DraftChanges
              compared={compared}
              isCurrent={isCurrent}
              isRound={round !== null}
              onPropose={canProposeDraft ? proposeDraft : null}
              onBack={hasChanged ? () => takeOver(run.asked) : null}
            />
          ) : null}
          {view === 'list' ? null : (
            <DraftViews
              view={view}
              cohortId={cohortId}
              draft={draft.data}
              isCurrent={isCurrent}
              run={run}
              isAsProposed={isCurrent && !hasChanged && !differs}
              choices={choices}
              dispatch={dispatch}
              menteeId={menteeId}
              onMentee={(id) => show('one', id)}
            />
          )}
          {view !== 'list' ? null : run === undefined ? (
            <>
              <NothingYet waiting={waiting} places={places} />
              <WhatCounts {...counting} />
            </>
          ) : (
            <RunResults
              key={run.id}
              cohortId={cohortId}
              run={run}
              runs={runs.data}
              choices={choices}
              dispatch={dispatch}
              onPropose={canProposeDraft ? proposeDraft : null}
            />
          )}
          {view === 'list' && !arePeers ? (
            <AnotherRound cohortId={cohortId} run={run} wishes={wishes} dispatch={dispatch} />
          ) : null}
        </div>
        {isBeginning ? (
          <div className={css.side}>
            <ReadinessCard readiness={readiness.data} />
          </div>
        ) : null}
      </div>
    </AmongPeers>
  );
}
