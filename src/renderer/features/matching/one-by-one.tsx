import { type KeyboardEvent, useRef } from 'react';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { Draft, RunRound } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useAmongPeers } from './among-peers.ts';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';
import { MenteeCandidates } from './mentee-candidates.tsx';
import css from './studio.module.css';
import { WaitingList } from './waiting-list.tsx';

interface Props {
  readonly cohortId: CohortId;
  readonly draft: Draft;
  readonly wishes: MatchingWishes;
  /** The round that the draft goes on with; null in a first one. */
  readonly round: RunRound | null;
  readonly dispatch: (action: MatchingAction) => void;
  /** The mentee looked at; null for the one who has waited longest. */
  readonly menteeId: string | null;
  readonly onMentee: (id: PersonId) => void;
}

/** One mentee after another: who waits, whom they could be paired with and why, and a few mentors side by side. */
export function OneByOne({ cohortId, draft, wishes, round, dispatch, menteeId, onMentee }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const arePeers = useAmongPeers();
  const { mentees } = draft;
  const at = Math.max(
    0,
    mentees.findIndex(({ id }) => id === menteeId),
  );
  const mentee = mentees[at];
  const focusMentee = (id: PersonId) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-mentee="${id}"]`)?.focus());
  const goTo = (index: number) => {
    const next = mentees[Math.max(0, Math.min(mentees.length - 1, index))];
    if (next === undefined) return;
    onMentee(next.id);
    focusMentee(next.id);
  };
  const accepting = useDeskChange('pairing.create');
  const accept = async (mentorId: PersonId) => {
    if (mentee === undefined || accepting.isPending) return;
    // With the last place found the mentee leaves the list, and the next one is looked at.
    // Two peers leave it together.
    const others = mentees.filter(({ id }) => id === mentee.id || !(arePeers && id === mentorId));
    const place = others.indexOf(mentee);
    const next = mentee.need > 1 ? mentee : (others[place + 1] ?? others[place - 1]);
    if (!(await accepting.run({ cohortId, menteeId: mentee.id, mentorId, purpose: null }))) return;
    if (next === undefined) return;
    onMentee(next.id);
    focusMentee(next.id);
  };
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target as HTMLElement;
    if (row.dataset['mentee'] === undefined && row.dataset['candidate'] === undefined) return;
    if (event.key === 'ArrowDown' || event.key === 'j') goTo(at + 1);
    else if (event.key === 'ArrowUp' || event.key === 'k') goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(mentees.length - 1);
    else if (event.key === 'ArrowRight') root.current?.querySelector<HTMLElement>('[data-candidate]')?.focus();
    else return;
    event.preventDefault();
  };

  if (mentee === undefined) {
    return (
      <EmptyState
        icon="check"
        title="Nobody is waiting"
        sentence={
          arePeers
            ? 'Everyone who looked for a partner in this cohort has a pairing.'
            : 'Everyone who asked for a mentor in this cohort has a pairing.'
        }
      >
        <LinkButton href="#/pairings">See the pairings</LinkButton>
      </EmptyState>
    );
  }
  return (
    <div ref={root} className={css.studio} onKeyDown={hear}>
      <WaitingList mentees={mentees} chosen={mentee.id} onChoose={onMentee} />
      <MenteeCandidates
        key={mentee.id}
        cohortId={cohortId}
        mentee={mentee}
        draft={draft}
        wishes={wishes}
        round={round}
        dispatch={dispatch}
        onAccept={(mentorId) => void accept(mentorId)}
        onLeave={() => focusMentee(mentee.id)}
      />
    </div>
  );
}
