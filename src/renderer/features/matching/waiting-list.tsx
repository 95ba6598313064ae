import type { PersonId } from '../../../shared/domain/ids.ts';
import { daysBetween } from '../../../shared/domain/local-date.ts';
import type { DraftMentee } from '../../../shared/ipc/routes/matching-answers.ts';
import { formatDays, listInWords } from '../../lib/format.ts';
import { useToday } from '../../lib/use-today.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './studio.module.css';

interface Props {
  readonly mentees: readonly DraftMentee[];
  readonly chosen: PersonId;
  readonly onChoose: (id: PersonId) => void;
}

/** Everyone waiting, the longest first, each with whom the draft has for them. */
export function WaitingList({ mentees, chosen, onChoose }: Props) {
  const today = useToday();
  return (
    <section className={css.waiting} aria-labelledby="waiting-title">
      <h2 id="waiting-title" className={css.title}>
        Waiting <span className={css.count}>{mentees.length}</span>
      </h2>
      <ul className={css.mentees}>
        {mentees.map((mentee) => (
          <li key={mentee.id}>
            <button
              type="button"
              className={css.mentee}
              data-mentee={mentee.id}
              data-row=""
              tabIndex={mentee.id === chosen ? 0 : -1}
              aria-current={mentee.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(mentee.id)}
            >
              <span className={css.line}>
                <strong>{mentee.name}</strong>
                {today === '' ? null : (
                  <span className={css.small}>{formatDays(daysBetween(mentee.waitingSince, today))}</span>
                )}
              </span>
              {mentee.wants.length === 0 ? null : <span className={css.small}>wants: {listInWords(mentee.wants)}</span>}
              <span className={css.found} data-none={mentee.proposed.length === 0 || undefined}>
                {mentee.proposed.some(({ isKept }) => isKept) ? <Icon name="lock" size={13} /> : null}
                {proposedTo(mentee)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function proposedTo({ proposed, need }: DraftMentee): string {
  if (proposed.length === 0) return 'nobody yet';
  const names = listInWords(proposed.map(({ mentorName }) => mentorName));
  const left = need - proposed.length;
  return left > 0 ? `${names}, ${left} more to find` : names;
}
