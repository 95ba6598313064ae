import { useState } from 'react';
import { type Commitment, commitmentsOn, countCommitments } from '../../../shared/domain/commitments.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './agreed.module.css';
import { MakeCommitmentDialog } from './make-commitment-dialog.tsx';

/** What each side took on and what became of it, without what it was; the newest first. */
export function CommitmentsCard({ page }: { readonly page: PairingPage }) {
  const today = localDate(useToday());
  const [isMaking, setMaking] = useState(false);
  const settle = useDeskChange('commitment.settle');
  const commitments = commitmentsOn(page.record.commitments, today);
  const nameOf = ({ side }: Commitment) => (side === 'mentee' ? page.row.menteeName : page.row.mentorName);
  return (
    <Card
      title="What they took on"
      sentence={commitments.length === 0 ? undefined : sayCounts(commitments)}
      actions={
        page.endedOn === null ? (
          <Button size="small" icon="plus" onPress={() => setMaking(true)}>
            Add a commitment
          </Button>
        ) : undefined
      }
    >
      {commitments.length === 0 ? (
        <p className={css.quiet}>Nothing noted. Only that somebody took something on is kept, never what it was.</p>
      ) : (
        <ul className={css.list}>
          {commitments.toReversed().map((one) => (
            <li key={one.id} className={css.row} data-kind="commitment">
              <span className={css.words}>
                <strong>{nameOf(one)}</strong>
                <span className={css.quiet}>
                  Agreed on {formatDay(one.agreedOn)} for{' '}
                  {one.dueOn === null ? 'the next session' : formatDay(one.dueOn)}
                </span>
              </span>
              {one.state === 'open' ? (
                <span className={css.buttons}>
                  {(['done', 'not done'] as const).map((state) => (
                    <Button
                      key={state}
                      size="small"
                      label={`${state === 'done' ? 'Done' : 'Not done'}: ${nameOf(one)}, agreed on ${formatDay(one.agreedOn)}`}
                      onPress={() => void settle.run({ id: page.row.id, commitmentId: one.id, state, on: today })}
                    >
                      {state === 'done' ? 'Done' : 'Not done'}
                    </Button>
                  ))}
                </span>
              ) : (
                <Tag tone={one.state === 'done' ? 'accent' : 'plain'}>
                  {one.state === 'done' ? 'Done' : 'Not done'}, {formatDay(one.stateOn)}
                </Tag>
              )}
            </li>
          ))}
        </ul>
      )}
      {isMaking ? <MakeCommitmentDialog page={page} onClose={() => setMaking(false)} /> : null}
    </Card>
  );
}

function sayCounts(commitments: readonly Commitment[]): string {
  const counts = countCommitments(commitments);
  const told = [
    counts.open > 0 ? `${counts.open} open` : null,
    counts.done > 0 ? `${counts.done} done` : null,
    counts['not done'] > 0 ? `${counts['not done']} not done` : null,
  ];
  return `${told.filter((part) => part !== null).join(', ')}. What it was stays between the two.`;
}
