import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { ChangeWords } from '../../lib/change-words.tsx';
import { Card } from '../../ui/card.tsx';
import css from './people.module.css';

/** What was changed here and when, newest first. */
export function PersonHistory({ history }: { readonly history: PersonPage['history'] }) {
  return (
    <Card title="History">
      {history.length === 0 ? (
        <p className={css.quiet}>Nothing has been changed since this person was added.</p>
      ) : (
        <ol className={css.rows}>
          {history.map((line) => (
            <li key={`${line.at} ${line.sentence}`} className={css.row}>
              <ChangeWords change={line} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
