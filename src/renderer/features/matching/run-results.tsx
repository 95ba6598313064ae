import { useRef, useState } from 'react';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { MatchRunSummary, ProposalRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { landingMark } from '../../ui/focus-home.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Select } from '../../ui/select.tsx';
import { AskMentorsFirst } from './ask-mentors-first.tsx';
import { runLabel } from './counts-in-words.ts';
import css from './matching.module.css';
import type { MatchingAction, MatchingChoices } from './matching-choices.ts';
import { MorePlacesCard } from './more-places-card.tsx';
import { ProposalsTable } from './proposals-table.tsx';
import { ProposedGroups } from './proposed-groups.tsx';
import { ReviewExchange } from './review-exchange.tsx';
import { RunComparison } from './run-comparison.tsx';
import { acceptAllWords, runWords } from './run-words.ts';
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
  const [offset, setOffset] = useState(0);
  const [turningDown, setTurningDown] = useState<ProposalRow | null>(null);
  const [askedFor, setAskedFor] = useState<PersonId | null>(null);
  const proposals = useDeskQuery('matching.proposals', { runId: run.id, offset, limit }, { keepLast: true });
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may be gone; what was accepted is told from the heading on.
  const { accept, turnedDown } = useAcceptProposals(run, choices.wishes, dispatch, () => heading.current?.focus());
  if (proposals.isError) return <Notice tone="problem">{errorSentence(proposals.error)}</Notice>;
  if (proposals.data === undefined) return <p role="status">Fetching the proposals…</p>;

  const { rows, unmatched, morePlaces, toAsk, acceptable, total } = proposals.data;
  const acceptAll = acceptAllWords(acceptable, run, turnedDown.length);
  const mentees = [
    ...unmatched.map(({ menteeId, menteeName }) => ({ id: menteeId, label: menteeName })),
    ...rows.map(({ menteeId, menteeName }) => ({ id: menteeId, label: menteeName })),
    ...(run.ofPeers ? rows.map(({ mentorId, mentorName }) => ({ id: mentorId, label: mentorName })) : []),
  ].filter((one, index, all) => all.findIndex(({ id }) => id === one.id) === index);

  return (
    <>
      <div className={css.stack}>
        <h2 ref={heading} id="proposals" {...landingMark}>
          Proposals
        </h2>
        <p>{runWords(run, acceptable + toAsk.length)}</p>
        {run.asked.unknownManager === 'block' ? (
          <p className={css.small}>People whose manager is not known were left out of it.</p>
        ) : null}
        <div className={css.bar}>
          {choices.ticked.length > 0 ? (
            <Button onPress={() => accept(choices.ticked)}>
              {choices.ticked.length === 1 ? 'Accept the one ticked' : `Accept the ${choices.ticked.length} ticked`}
            </Button>
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
      {rows.length > 0 ? (
        <ProposalsTable rows={rows} choices={choices} dispatch={dispatch} onTurnDown={setTurningDown} />
      ) : null}
      {rows.length > 0 ? (
        <p className={css.small}>
          The fit compares these proposals with each other; it says nothing about either person.
        </p>
      ) : null}
      <Pager offset={offset} limit={limit} total={total} onOffset={setOffset} />
      <ProposedGroups runId={run.id} />
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
        mentees={mentees}
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
