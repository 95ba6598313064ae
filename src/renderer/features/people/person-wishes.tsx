import { useState } from 'react';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AddWishDialog } from './add-wish-dialog.tsx';
import css from './people.module.css';
import { partsOf, wishGroups } from './wish-groups.ts';

interface PersonWishesProps {
  readonly page: PersonPage;
}

/** Whom somebody would like to be paired with, the first choice first. */
export function PersonWishes({ page }: PersonWishesProps) {
  const [isOpen, setOpen] = useState(false);
  const remove = useDeskChange('people.removeWish');
  const groups = wishGroups(page.wishes);
  const programmes = useDeskQuery('programme.overview', {}).data ?? [];
  const cohorts = programmes.flatMap((programme) => programme.cohorts);
  const parts = partsOf(page.enrolments, (id) => cohorts.some((one) => one.id === id && one.closedOn === null));
  return (
    <Card
      title="Wishes"
      actions={
        parts.length === 0 ? null : (
          <Button size="small" onPress={() => setOpen(true)}>
            Add a wish
          </Button>
        )
      }
    >
      {groups.length === 0 ? (
        <p className={css.quiet}>
          {parts.length === 0
            ? 'Whoever takes part in an open cohort can name the people they would like.'
            : 'Nobody named so far. Wishes can come with a spreadsheet or be noted here.'}
        </p>
      ) : (
        groups.map(({ id, title, wishes }) => (
          <section key={id} aria-label={title}>
            <p className={css.quiet}>{title}</p>
            <ul className={css.rows}>
              {wishes.map((wish) => (
                <li key={wish.id} className={css.row}>
                  <span>
                    {wish.rank}. <a href={`#/people/${wish.wishedId}`}>{wish.wishedName}</a>
                  </span>
                  <Button
                    size="small"
                    label={`Take out the wish for ${wish.wishedName}`}
                    onPress={() => void remove.run({ wishId: wish.id })}
                  >
                    Take out
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
      {isOpen ? <AddWishDialog page={page} parts={parts} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}
