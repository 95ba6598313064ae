import type { CandidateRow, DraftMentee, DraftPair } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, listInWords } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import { useAmongPeers } from './among-peers.ts';
import { insteadWords } from './draft-words.ts';
import css from './studio.module.css';

interface Props {
  readonly candidate: CandidateRow;
  readonly mentee: DraftMentee;
  /** The pair of the two in the draft; null where the draft has somebody else. */
  readonly proposed: DraftPair | null;
  /** Whom the draft has for this mentor besides. */
  readonly others: readonly string[];
  readonly isActive: boolean;
  readonly isCompared: boolean;
  readonly onFocus: () => void;
  readonly onAccept: () => void;
  readonly onKeep: () => void;
  readonly onCompare: () => void;
  readonly onTurnDown: () => void;
}

/** The weightiest lines that speak for the two; all lines stand side by side on the right. */
const linesShown = 3;

/** One mentor for a mentee: what speaks for the two, whether there is room, and what can be done about it. */
export function CandidateCard(props: Props) {
  const { candidate, mentee, proposed, others, isActive, isCompared } = props;
  const arePeers = useAmongPeers();
  const both = `${mentee.name} and ${candidate.name}`;
  const firstName = candidate.name.split(' ')[0] ?? candidate.name;
  const discussing = candidate.lines.find(({ says }) => says === 'discuss');
  const speaking = candidate.lines.filter(({ says }) => says === 'for').slice(0, linesShown);
  const tab = isActive ? 0 : -1;
  const instead = proposed === null ? insteadWords(mentee, candidate, others) : null;
  return (
    <li
      className={css.card}
      data-candidate={candidate.id}
      data-row=""
      data-active={isActive || undefined}
      {...entryMark}
      aria-label={`${candidate.name}, ${candidate.fit}`}
      tabIndex={tab}
      onFocus={props.onFocus}
    >
      <div className={css.line}>
        <span>
          <a href={`#/people/${candidate.id}`} tabIndex={-1}>
            {candidate.name}
          </a>{' '}
          <span className={css.small}>{listedWith(candidate)}</span>
        </span>
        {proposed === null ? null : <Tag tone="accent">{proposed.isKept ? 'Kept in the draft' : 'In the draft'}</Tag>}
      </div>
      <p className={css.small}>{arePeers ? partnerWords(others) : roomWords(candidate, others)}</p>
      <ul className={css.why}>
        {[...candidate.wishes, ...speaking.map(({ sentence }) => sentence)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {discussing === undefined ? null : (
        <p className={css.small}>
          <strong>Worth discussing:</strong> {discussing.sentence}
        </p>
      )}
      {candidate.notes.map((note) => (
        <p key={note} className={css.small}>
          {note}
        </p>
      ))}
      {proposed !== null || candidate.cost === null ? null : <p className={css.small}>{candidate.cost.join(' ')}</p>}
      {instead === null ? null : <p>{instead}</p>}
      <div className={css.actions}>
        <Button
          size="small"
          variant={proposed === null ? 'quiet' : 'primary'}
          label={`Accept ${candidate.name} for ${mentee.name}`}
          onPress={props.onAccept}
        >
          Accept {firstName}
        </Button>
        <Button
          size="small"
          icon={proposed?.isKept ? 'check' : 'lock'}
          label={proposed?.isKept ? `Kept in the draft: ${both}` : `Keep ${both} in the draft`}
          onPress={props.onKeep}
        >
          {proposed?.isKept ? 'Kept' : 'Keep'}
        </Button>
        <Button
          size="small"
          icon={isCompared ? 'check' : 'table'}
          label={isCompared ? `Compared: ${candidate.name}` : `Compare ${candidate.name}`}
          onPress={props.onCompare}
        >
          {isCompared ? 'Compared' : 'Compare'}
        </Button>
        <Button size="small" label={`Not this one: ${both}`} onPress={props.onTurnDown}>
          Not this one…
        </Button>
      </div>
    </li>
  );
}

const listedWith = ({ jobTitle, department }: CandidateRow) =>
  [jobTitle, department].filter((text) => text !== null && text !== '').join(', ');

/** Whom the draft has for a peer besides. */
const partnerWords = (others: readonly string[]) =>
  others.length === 0 ? 'Nobody else in the draft.' : `The draft has ${listInWords(others)} with them.`;

function roomWords({ places, currentMentees }: CandidateRow, others: readonly string[]): string {
  const now = currentMentees === 0 ? '' : `, with ${countOf(currentMentees, 'mentee', 'mentees')} already`;
  const free = `${countOf(places, 'place', 'places')} free${now}`;
  if (others.length === 0) return `${free}.`;
  const named = others.length > 3 ? `${others.length} others` : listInWords(others);
  return `${free}; the draft has ${named} there.`;
}
