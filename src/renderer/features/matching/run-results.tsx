import { useRef, useState } from 'react';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { MatchRunSummary, ProposalRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo, useRouteQuery } from '../../lib/location.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { landingMark } from '../../ui/focus-home.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Select } from '../../ui/select.tsx';
import { AskMentorsFirst } from './ask-mentors-first.tsx';
import { runLabel } from './counts-in-words.ts';
import css from './matching.module.css';
import { type MatchingAction, type MatchingChoices, turnedDownSince } from './matching-choices.ts';
import { placeOfView } from './matching-view.ts';
import { MorePlacesCard } from './more-places-card.tsx';
import { ProposalFilterBar } from './proposal-filter-bar.tsx';
import { filtersFrom } from './proposal-filters.ts';
import { ProposalsTable } from './proposals-table.tsx';
import { ProposedGroups } from './proposed-groups.tsx';
import { ReviewExchange } from './review-exchange.tsx';
import { RunComparison } from './run-comparison.tsx';
import { acceptAllWords, acceptTickedWords, runWords, shownWords } from './run-words.ts';
import { tickedOf } from './ticked-of.ts';
import { TurnDownDialog } from './turn-down-dialog.tsx';
import { UnmatchedList } from './unmatched-list.tsx';
import { useAcceptProposals } from './use-accept-proposals.ts';
import { WhyNotCard } from './why-not-card.tsx';

const limit = 100;

interface Props {
  readonly cohortId: CohortId;
  readonly run: MatchRunSummary;
  readonly runs: readonly MatchRunSummary[];
  readonly choices: MatchingChoices;
  readonly dispatch: (action: MatchingAction) => void;
  /** Asks for new proposals; null while none can be made. */
  readonly onPropose: (() => void) | null;
}

/** One run: its sentence, its proposals, those without one, and the question "why not?". */
export function RunResults({ cohortId, run, runs, choices, dispatch, onPropose }: Props) {
  const filters = filtersFrom(useRouteQuery());
  const [start, setStart] = useState({ offset: 0, of: '' });
  // Another filter begins at the first part again.
  const asked = JSON.stringify(filters);
  const offset = start.of === asked ? start.offset : 0;
  const [turningDown, setTurningDown] = useState<ProposalRow | null>(null);
  const [askedFor, setAskedFor] = useState<PersonId | null>(null);
  const turnedDown = turnedDownSince(choices.wishes, run.asked);
  const proposals = useDeskQuery(
    'matching.proposals',
    { runId: run.id, ...filters, turnedDown, offset, limit },
    { keepLast: true },
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', run: () => searchInput.current?.focus() }]);
  // The button that was pressed may be gone; what was accepted is told from the heading on.
  const accept = useAcceptProposals(run, turnedDown, dispatch, () => heading.current?.focus());
  if (proposals.isError) return <Notice tone="problem">{errorSentence(proposals.error)}</Notice>;
  if (proposals.data === undefined) return <p role="status">Fetching the proposals…</p>;

  const { rows, unmatched, morePlaces, toAsk, standings, openShown, total } = proposals.data;
  const acceptAll = acceptAllWords(run, standings, openShown);
  const { ticked, hidden } = tickedOf(choices.ticked, rows, turnedDown);

  return (
    <>
      <div className={css.stack}>
        <h2 ref={heading} id="proposals" {...landingMark}>
          Proposals
        </h2>
        <p>{runWords(run, standings)}</p>
        {run.asked.unknownManager === 'block' ? (
          <p className={css.small}>People whose manager is not known were left out of it.</p>
        ) : null}
        <div className={css.bar}>
          {ticked.length > 0 ? (
            <Button onPress={() => accept(ticked)}>{acceptTickedWords(ticked.length, hidden)}</Button>
          ) : null}
          {acceptAll === null ? null : <Button onPress={() => accept('all')}>{acceptAll}</Button>}
          <span className={css.small}>
            {run.proven
              ? 'Checked: no better set of pairs exists under these rules.'
              : (run.notProven ?? 'The check of these proposals did not agree; look at them with care.')}
          </span>
          <span className={css.spread} />
          {runs.length > 1 ? (
            <Select
              label="Proposals made on"
              hideLabel
              options={runs.map((other) => ({ id: other.id, label: runLabel(other) }))}
              value={run.id}
              onChange={(runId) => dispatch({ type: 'run opened', runId })}
            />
          ) : null}
        </div>
      </div>
      <ProposedGroups runId={run.id} turnedDown={turnedDown} />
      {run.proposals > 1 ? (
        <>
          <ProposalFilterBar
            filters={filters}
            onChange={(next) => goTo(placeOfView('list', next), { replace: true })}
            counts={proposals.data.counts}
            departments={proposals.data.departments}
            searchInput={searchInput}
          />
          <p className={css.small} role="status">
            {shownWords(total, run)}
          </p>
        </>
      ) : null}
      {rows.length > 0 ? (
        <ProposalsTable rows={rows} choices={choices} dispatch={dispatch} onTurnDown={setTurningDown} />
      ) : null}
      {rows.length > 0 ? (
        <p className={css.small}>
          The fit compares these proposals with each other; it says nothing about either person.
        </p>
      ) : null}
      <Pager offset={offset} limit={limit} total={total} onOffset={(next) => setStart({ offset: next, of: asked })} />
      <AskMentorsFirst runId={run.id} rows={toAsk} turnedDown={choices.wishes.forbidden} dispatch={dispatch} />
      <UnmatchedList
        rows={unmatched}
        onAsk={(menteeId) => {
          setAskedFor(menteeId);
          document.querySelector<HTMLElement>('#why-not input')?.focus();
        }}
      />
      <MorePlacesCard rows={morePlaces} />
      <WhyNotCard
        cohortId={cohortId}
        runId={run.id}
        mentees={proposals.data.everybody.map(({ id, name }) => ({ id, label: name }))}
        menteeId={askedFor}
        onMentee={setAskedFor}
        onPropose={onPropose}
      />
      <ReviewExchange run={run} dispatch={dispatch} />
      <RunComparison run={run} runs={runs} />
      {turningDown === null ? null : (
        <TurnDownDialog
          pair={turningDown}
          onClose={() => setTurningDown(null)}
          onTurnDown={(reason) => {
            const { menteeId, mentorId, menteeName, mentorName } = turningDown;
            dispatch({ type: 'pair turned down', pair: { menteeId, mentorId, menteeName, mentorName }, reason });
            setTurningDown(null);
          }}
        />
      )}
    </>
  );
}
