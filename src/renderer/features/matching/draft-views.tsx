import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { Draft, MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { Button } from '../../ui/button.tsx';
import { SlowWork } from '../../ui/slow-work.tsx';
import { DraftBoard } from './draft-board.tsx';
import css from './matching.module.css';
import type { MatchingAction, MatchingChoices } from './matching-choices.ts';
import { OneByOne } from './one-by-one.tsx';
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
        dispatch={dispatch}
        menteeId={menteeId}
        onMentee={onMentee}
      />
    );
  }
  return (
    <>
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
  const { accept } = useAcceptProposals(run, choices.wishes, dispatch);
  const open = run.proposals - run.accepted;
  if (open === 0) return null;
  const all = run.accepted === 0 ? `Accept all ${open}` : `Accept the remaining ${open}`;
  // Pairs that take a place beyond those agreed to wait until their mentor was asked.
  return (
    <Button onPress={() => accept('all')}>{run.round?.onePlaceMore ? 'Accept all but those to ask first' : all}</Button>
  );
}
