import type { ProposalRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useAmongPeers } from './among-peers.ts';
import css from './matching.module.css';
import type { MatchingAction } from './matching-choices.ts';
import { isToTick } from './ticked-of.ts';

interface Props {
  readonly row: ProposalRow;
  readonly isTicked: boolean;
  readonly isKept: boolean;
  readonly isTurnedDown: boolean;
  readonly dispatch: (action: MatchingAction) => void;
  readonly onTurnDown: () => void;
}

/** The weightiest reasons; the rest is one click away. */
const shownAtOnce = 2;

/** One proposal: who with whom, how well it fits in a word, why, and what can be said about it. */
export function ProposalLine({ row, isTicked, isKept, isTurnedDown, dispatch, onTurnDown }: Props) {
  const { menteeId, mentorId, menteeName, mentorName } = row;
  const pair = { menteeId, mentorId, menteeName, mentorName };
  const [one, other] = row.two;
  const names = `${one.name} and ${other.name}`;
  // Whose mentor is to be asked first stands as it is; the note beside it says so already.
  const heldUp = row.hindrance?.isToAsk === false ? row.hindrance : null;
  const keep = { type: useAmongPeers() ? 'peers kept' : 'pair locked', pair } as const;
  return (
    <tr data-muted={isTurnedDown || undefined}>
      <td className={css.tick}>
        {isToTick(row) ? (
          <Checkbox
            label={names}
            isSelected={isTicked}
            isDisabled={isTurnedDown}
            onChange={(ticked) => dispatch({ type: 'pair ticked', pair: { menteeId, mentorId }, ticked })}
          />
        ) : null}
      </td>
      <th scope="row" className={css.names}>
        <a href={`#/people/${one.id}`}>{one.name}</a>
        <span className={css.with}>
          with <a href={`#/people/${other.id}`}>{other.name}</a>
        </span>
      </th>
      <td>
        <Tag tone={row.fit === 'Worth discussing' ? 'notice' : 'accent'}>{row.fit}</Tag>
      </td>
      <td className={css.why}>
        <SentenceList sentences={row.wishes} />
        <SentenceList sentences={row.reasons.slice(0, shownAtOnce)} />
        {row.worthDiscussing[0] === undefined ? null : (
          <p className={css.discuss}>
            <strong>Worth discussing:</strong> {row.worthDiscussing[0]}
          </p>
        )}
        <SentenceList sentences={row.notes} className={css.notes} />
        {heldUp === null ? null : <SentenceList sentences={[heldUp.sentence]} className={css.notes} />}
        <details className={css.pointsOf}>
          <summary>All that counted</summary>
          <SentenceList sentences={row.reasons.slice(shownAtOnce)} />
          {row.worthDiscussing.length > 1 && <strong>Also worth discussing</strong>}
          <SentenceList sentences={row.worthDiscussing.slice(1)} />
          <p>{pointsInWords(row)}</p>
        </details>
      </td>
      <td>
        {row.accepted || heldUp !== null ? (
          <Tag>{cameTo(row)}</Tag>
        ) : (
          <div className={css.actions}>
            {isTurnedDown ? (
              <Tag>Turned down</Tag>
            ) : (
              <Button
                size="small"
                icon={isKept ? 'check' : 'lock'}
                label={isKept ? `Kept: ${names}` : `Keep ${names} together`}
                onPress={() => dispatch(isKept ? { type: 'pair unlocked', pair } : keep)}
              >
                {isKept ? 'Kept' : 'Keep'}
              </Button>
            )}
            {isTurnedDown ? (
              <Button
                size="small"
                label={`Allow again: ${names}`}
                onPress={() => dispatch({ type: 'pair allowed again', pair })}
              >
                Allow again
              </Button>
            ) : (
              <Button size="small" label={`Not this one: ${names}`} onPress={onTurnDown}>
                Not this one…
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}

function cameTo({ accepted, notToBe }: ProposalRow): string {
  if (!accepted) return 'Not as things are';
  return notToBe ? 'Not to be' : 'Accepted';
}

function pointsInWords({ points, wishPoints }: ProposalRow): string {
  const fit = `${points.toLocaleString('en-GB')} of 10,000 points`;
  return wishPoints === 0 ? `${fit}.` : `${fit}, and ${wishPoints.toLocaleString('en-GB')} more for wishes.`;
}

function SentenceList({
  sentences,
  className,
}: {
  readonly sentences: readonly string[];
  readonly className?: string | undefined;
}) {
  if (sentences.length === 0) return null;
  return (
    <ul className={className}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
