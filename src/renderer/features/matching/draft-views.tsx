import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { Draft, MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { landingMark } from '../../ui/focus-home.tsx';
import { SlowWork } from '../../ui/slow-work.tsx';
import { DraftBoard } from './draft-board.tsx';
import css from './matching.module.css';
import { type MatchingAction, type MatchingChoices, turnedDownSince } from './matching-choices.ts';
import { OneByOne } from './one-by-one.tsx';
import { acceptAllWords } from './run-words.ts';
import { useAcceptProposals } from './use-accept-proposals.ts';

interface Props {
  readonly view: 'one' | 'board';
  readonly cohortId: CohortId;
  readonly draft: Draft | undefined;
  /** Whether the draft is of what was said last, or still of what was said before. */
  readonly isCurrent: boolean;
  /** The proposals the draft stands beside; none before the first. */
  readonly run: MatchRunSummary | undefined;
  /** Whether the draft shows what is open of those proposals, so that accepting takes what is seen. */
  readonly isAsProposed: boolean;
  readonly choices: MatchingChoices;
  readonly dispatch: (action: MatchingAction) => void;
  readonly menteeId: string | null;
  readonly onMentee: (id: PersonId) => void;
}

/** The draft, from one mentee's side or by mentor. */
export function DraftViews(props: Props) {
  const { view, cohortId, draft, isCurrent, run, isAsProposed, choices, dispatch, menteeId, onMentee } = props;
  if (draft === undefined) return <SlowWork label="Arranging those waiting" />;
  if (view === 'one') {
    return (
      <OneByOne
        cohortId={cohortId}
        draft={draft}
        wishes={choices.wishes}
        round={run?.round ?? null}
        dispatch={dispatch}
        menteeId={menteeId}
        onMentee={onMentee}
      />
    );
  }
  return (
    <>
      <h2 {...landingMark}>The draft by mentor</h2>
      <div className={css.bar}>
        <p className={css.small}>
          Drag somebody to another mentor, or press M on them. It is a draft: nothing is created until you accept.
        </p>
        <span className={css.spread} />
        {run !== undefined && isAsProposed ? <AcceptAll run={run} choices={choices} dispatch={dispatch} /> : null}
      </div>
      <DraftBoard
        cohortId={cohortId}
        draft={draft}
        isCurrent={isCurrent}
        wishes={choices.wishes}
        round={run?.round ?? null}
        dispatch={dispatch}
        onLook={onMentee}
      />
    </>
  );
}

function AcceptAll({
  run,
  choices,
  dispatch,
}: { readonly run: MatchRunSummary } & Pick<Props, 'choices' | 'dispatch'>) {
  const turnedDown = turnedDownSince(choices.wishes, run.asked);
  const accept = useAcceptProposals(run, turnedDown, dispatch);
  const proposals = useDeskQuery('matching.proposals', { runId: run.id, turnedDown, limit: 1 });
  const standings = proposals.data?.standings;
  const words = standings === undefined ? null : acceptAllWords(run, standings, standings.open);
  return words === null ? null : <Button onPress={() => accept('all')}>{words}</Button>;
}
