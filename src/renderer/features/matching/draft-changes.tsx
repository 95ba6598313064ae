import type { ComparedProposals } from '../../../shared/ipc/routes/matching-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { proposedWords } from './comparison-words.ts';
import { draftWords, fitChangeWords } from './draft-words.ts';
import css from './matching.module.css';

interface Props {
  readonly compared: ComparedProposals;
  /** Whether the sentence below is of what was said last, or still of what was said before. */
  readonly isCurrent: boolean;
  /** Whether it goes on with another round, in which what was kept stays. */
  readonly isRound: boolean;
  /** Makes the draft the proposals; null while that cannot be. */
  readonly onPropose: (() => void) | null;
  /** Forgets what was said since the proposals were made; null where nothing was, and only the facts are others. */
  readonly onBack: (() => void) | null;
}

/** What would change if proposals were made with what was said, or became known, since the last ones: seen before anything is. */
export function DraftChanges({ compared, isCurrent, isRound, onPropose, onBack }: Props) {
  const words = draftWords(compared);
  const fits = fitChangeWords(compared);
  return (
    <div role="status" aria-busy={!isCurrent} className={css.preview}>
      <Notice
        title={
          onBack === null
            ? 'With what has changed since these proposals'
            : 'With what you have said since these proposals'
        }
        actions={
          <>
            {onPropose === null ? null : (
              <Button size="small" icon="link" onPress={onPropose}>
                {isRound ? 'Propose this in the same round' : 'Propose this'}
              </Button>
            )}
            {onBack === null ? null : (
              <Button size="small" icon="undo" onPress={onBack}>
                Back to the proposals as they are
              </Button>
            )}
          </>
        }
      >
        <p>{words ?? 'Nobody would meet anybody else.'}</p>
        {isRound ? <p className={css.small}>It goes on with this round: what stayed in it still stays.</p> : null}
        {fits === null ? null : <p className={css.small}>{fits}</p>}
        {compared.moved.length === 0 ? null : (
          <Disclosure title="Who would meet whom" level={2}>
            <MovedList compared={compared} />
          </Disclosure>
        )}
      </Notice>
    </div>
  );
}

const shownAtMost = 50;

function MovedList({ compared: { moved } }: { readonly compared: ComparedProposals }) {
  return (
    <>
      <ul className={css.said} data-long={moved.length > 5 || undefined}>
        {moved.slice(0, shownAtMost).map(({ mentee, earlier, later }) => (
          <li key={mentee.id}>
            <span>
              <a href={`#/people/${mentee.id}`}>{mentee.name}</a>: {proposedWords(later)}, in place of{' '}
              {proposedWords(earlier)}
            </span>
          </li>
        ))}
      </ul>
      {moved.length > shownAtMost ? <p className={css.small}>And {moved.length - shownAtMost} more.</p> : null}
    </>
  );
}
