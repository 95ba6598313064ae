import { useState } from 'react';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { RunRound } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { listInWords } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { SlowWork } from '../../ui/slow-work.tsx';
import type { ChipPlace, Standing } from './board-standing.ts';
import { type MatchingWishes, runRequest } from './matching-choices.ts';

interface Props {
  readonly cohortId: CohortId;
  readonly wishes: MatchingWishes;
  /** The round that the draft goes on with; null in a first one. */
  readonly round: RunRound | null;
  readonly place: ChipPlace;
  /** Who stands with whom in the draft. */
  readonly standing: Standing;
  readonly onClose: () => void;
  readonly onMove: (to: PersonId) => void;
}

/** Moves somebody on the draft board without a mouse: to any mentor they may be with, the best fit first. */
export function MoveMenteeDialog({ cohortId, wishes, round, place, standing, onClose, onMove }: Props) {
  const { mentee, mentorId } = place;
  const candidates = useDeskQuery('matching.candidates', {
    ...runRequest(cohortId, wishes),
    round,
    menteeId: mentee.id,
  });
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [asked, setAsked] = useState(false);
  const options = (candidates.data?.offered ?? [])
    .filter(({ id }) => id !== mentorId)
    .map(({ id, name, fit }) => ({ id, label: `${name}: ${fit}${whoIsThere(standing, id)}` }));
  const cost = candidates.data?.offered.find(({ id }) => id === chosen)?.cost ?? [];
  const submit = () => (chosen === null ? setAsked(true) : onMove(chosen));
  return (
    <Dialog
      title={`Where to with ${mentee.name}?`}
      size="small"
      isOpen
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Leave as it was</Button>
          <Button type="submit" variant="primary">
            Move
          </Button>
        </>
      }
    >
      <p>They stay with this mentor in the draft, and the others are arranged anew around them.</p>
      {candidates.isError ? <Notice tone="problem">{errorSentence(candidates.error)}</Notice> : null}
      {candidates.isPending ? <SlowWork label="Looking at the mentors" /> : null}
      {candidates.isSuccess && options.length === 0 ? (
        <p>No other mentor of this cohort may be proposed to them now.</p>
      ) : null}
      {options.length === 0 ? null : (
        <Select
          label="Mentor"
          options={options}
          value={chosen}
          onChange={setChosen}
          placeholder="Choose a mentor"
          autoFocus
          isRequired
          error={asked && chosen === null ? 'Choose a mentor first.' : undefined}
        />
      )}
      {cost.length === 0 ? null : <p role="status">{cost.join(' ')}</p>}
    </Dialog>
  );
}

/** Whom the draft has with a mentor, to stand behind the name; empty for nobody. */
function whoIsThere({ withMentor }: Standing, mentorId: PersonId): string {
  const names = withMentor.find(({ mentor }) => mentor.id === mentorId)?.here.map(({ mentee }) => mentee.name) ?? [];
  return names.length === 0 ? '' : `, with ${listInWords(names)} in the draft`;
}
