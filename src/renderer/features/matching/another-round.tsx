import { useState } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { allowances, allowedIn, allowing, roundRequest, tryAgainLabel } from './another-round-wishes.ts';
import css from './matching.module.css';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';

interface Props {
  readonly cohortId: CohortId;
  /** The proposals on the screen; nothing until the first are made, and for a moment while new ones are fetched. */
  readonly run: MatchRunSummary | undefined;
  readonly wishes: MatchingWishes;
  readonly dispatch: (action: MatchingAction) => void;
}

/** For those left over: what may count in one more round, which leaves the proposals there are alone unless told otherwise. */
export function AnotherRound({ cohortId, run, wishes, dispatch }: Props) {
  const [wasTried, setTried] = useState(false);
  const matching = useDeskChange('matching.run', {
    refusal: 'form',
    onDone: ({ id }) => {
      setTried(true);
      dispatch({ type: 'run opened', runId: id });
    },
  });
  // Once tried the card stays, so that the button that was pressed does not go away under the keys.
  const leftOver = run?.unmatched ?? 0;
  if (leftOver === 0 && !wasTried) return null;
  const isDone = leftOver === 0;
  const tryAgain = () => {
    if (run !== undefined && !matching.isPending) void matching.run(roundRequest(cohortId, wishes, run.id));
  };
  const choose = (round: Partial<MatchingWishes['anotherRound']>) => dispatch({ type: 'round chosen', round });
  return (
    <Card
      title="Another round"
      sentence={
        isDone
          ? 'Everybody who waits has a proposal now.'
          : 'What may count for those left over, once everything else was tried.'
      }
      actions={
        <Button
          {...(isDone ? {} : { icon: 'link' })}
          isPending={matching.isPending}
          onPress={isDone ? () => document.getElementById('proposals')?.focus() : tryAgain}
        >
          {isDone ? 'Go to the proposals' : tryAgainLabel(leftOver)}
        </Button>
      }
    >
      {matching.problem === null ? null : (
        <Notice tone={matching.refused?.code === 'MATCHING_NOTHING_NEW' ? 'info' : 'problem'}>
          {matching.problem}
        </Notice>
      )}
      {isDone ? null : (
        <div className={css.stack}>
          <RadioGroup
            label="The proposals there are"
            orientation="horizontal"
            value={wishes.anotherRound.keep ? 'keep' : 'move'}
            onChange={(chosen) => choose({ keep: chosen === 'keep' })}
            options={[
              { id: 'keep', label: 'Stay as they are' },
              { id: 'move', label: 'May move where that helps' },
            ]}
          />
          <CheckboxGroup
            label="For those left over, also"
            options={allowances(wishes.unknownManager)}
            value={allowedIn(wishes)}
            onChange={(allowed) => choose(allowing(allowed))}
          />
          <p className={css.small}>
            As few mentors as it takes are counted with one place more. Each is named, so that you can ask before
            anything is accepted.
          </p>
        </div>
      )}
    </Card>
  );
}
