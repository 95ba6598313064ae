import type { MorePlacesRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { Card } from '../../ui/card.tsx';
import css from './matching.module.css';
import { Names } from './names.tsx';

/** Where one more place would help those who were left; nothing while nobody is, or nothing of it is known. */
export function MorePlacesCard({ rows }: { readonly rows: readonly MorePlacesRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Card
      title="Where one more place would help"
      sentence="Each was tried by itself, with everything else as it is; those that would help most stand first. Asking one of these mentors may be worth it."
    >
      <ul className={css.unmatched}>
        {rows.map(({ sentence, mentors }) => (
          <li key={sentence}>
            <div>
              <p>{sentence}</p>
              <Names people={mentors} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
