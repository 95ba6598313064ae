import type { PersonId } from '../../../shared/domain/ids.ts';
import { formatDay, sentenceCase } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Card } from '../../ui/card.tsx';
import css from './people.module.css';

/** The events somebody was asked to or came to. */
export function PersonEvents({ id }: { readonly id: PersonId }) {
  const events = useDeskQuery('event.ofPerson', { personId: id }).data?.events;
  if (events === undefined || events.length === 0) return null;
  return (
    <Card title="Events">
      <ul className={css.rows}>
        {events.map((event) => (
          <li key={event.id} className={css.row}>
            <span className={css.name}>
              <a href={`#/events/${event.id}`}>{event.title}</a>
              <span className={css.quiet}>{formatDay(event.on)}</span>
            </span>
            <span className={css.quiet}>{event.wasCalledOff ? 'Called off' : sentenceCase(event.state)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
