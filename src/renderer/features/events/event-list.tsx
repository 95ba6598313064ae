import { useRef } from 'react';
import { sayTimes } from '../../../shared/domain/wall-time.ts';
import type { EventRow } from '../../../shared/ipc/routes/events.ts';
import { goTo } from '../../lib/location.ts';
import { Tag } from '../../ui/tag.tsx';
import { useRowFocus } from '../../ui/use-row-focus.ts';
import { byMonth, countsInWords, dayInMonth, kindLabels } from './event-words.ts';
import css from './events.module.css';

/** Events month by month; J and K walk them, Enter opens one. */
export function EventList({ rows }: { readonly rows: readonly EventRow[] }) {
  const region = useRef<HTMLDivElement>(null);
  const focus = useRowFocus({
    region,
    keys: rows.map(({ event }) => event.id),
    scrollTo: () => undefined,
    onKey: (key, index) => {
      const row = rows[index];
      if (key !== 'Enter' || row === undefined) return false;
      goTo(`/events/${row.event.id}`);
      return true;
    },
  });
  const placeOfRow = new Map(rows.map(({ event }, index) => [event.id, index]));
  const areSeveral = new Set(rows.map(({ forWhom }) => forWhom)).size > 1;
  return (
    <div ref={region} className={css.stack} onKeyDown={focus.onKeyDown}>
      {byMonth(rows).map((month) => (
        <section key={month.title} className={css.month} aria-label={month.title}>
          <h2>{month.title}</h2>
          <ul>
            {month.rows.map((row) => {
              const index = placeOfRow.get(row.event.id) ?? 0;
              return (
                <li
                  key={row.event.id}
                  className={css.event}
                  data-row={index}
                  tabIndex={index === focus.activeIndex ? 0 : -1}
                  onFocus={() => focus.onRowFocus(index)}
                >
                  <EventLine row={row} showsForWhom={areSeveral} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface EventLineProps {
  readonly row: EventRow;
  /** Where all are for the same people, it goes without saying. */
  readonly showsForWhom: boolean;
}

function EventLine({ row, showsForWhom }: EventLineProps) {
  const { event, forWhom } = row;
  const about = [sayTimes(event.startsAt, event.endsAt), event.place, showsForWhom ? forWhom : null].filter(
    (part) => part,
  );
  return (
    <>
      <span className={css.day}>{dayInMonth(event.on)}</span>
      <span className={css.what}>
        <span className={css.name}>
          <a href={`#/events/${event.id}`}>{event.title}</a>
          {event.title === kindLabels[event.kind] ? null : <Tag>{kindLabels[event.kind]}</Tag>}
          {event.state === 'called off' ? <Tag tone="notice">Called off</Tag> : null}
        </span>
        <span className={css.quiet}>{about.join(' · ')}</span>
      </span>
      <span className={css.quiet}>{countsInWords(row)}</span>
    </>
  );
}
