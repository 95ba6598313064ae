import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useAmongPeers } from './among-peers.ts';

/** What stands in place of proposals before the first: who is missing, or that they will stand here. */
export function NothingYet({ waiting, places }: { readonly waiting: number; readonly places: number }) {
  const arePeers = useAmongPeers();
  if (arePeers && waiting < 2) {
    return (
      <EmptyState
        icon="check"
        title={waiting === 0 ? 'Nobody is looking' : 'Only one person is looking'}
        sentence="It takes two who take part in this cohort and have no partner yet. As soon as there are two, they are counted here."
      >
        <LinkButton href="#/people">See the people</LinkButton>
      </EmptyState>
    );
  }
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
