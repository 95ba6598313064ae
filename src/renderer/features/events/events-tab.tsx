import { useState } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Segments } from '../../ui/segments.tsx';
import { EventList } from './event-list.tsx';
import css from './events.module.css';

const pageLength = 200;

/** The events to come and those that have been, month by month. */
export function EventsTab() {
  const [view, setView] = useState<'coming' | 'past'>('coming');
  const [offset, setOffset] = useState(0);
  const { data, error } = useDeskQuery('event.list', { view, offset, limit: pageLength }, { keepLast: true });
  return (
    <div className={css.stack}>
      <Segments
        label="Which events"
        segments={[
          { id: 'coming', label: 'To come', ...(data ? { n: data.counts.coming } : {}) },
          { id: 'past', label: 'Past', ...(data ? { n: data.counts.past } : {}) },
        ]}
        value={view}
        onChange={(next) => {
          setView(next);
          setOffset(0);
        }}
      />
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      {data ? <EventList rows={data.rows} /> : null}
      {data?.total === 0 ? (
        <p className={css.quiet}>{view === 'coming' ? 'Nothing planned yet.' : 'Nothing has taken place yet.'}</p>
      ) : null}
      <Pager offset={offset} limit={pageLength} total={data?.total ?? 0} onOffset={setOffset} />
    </div>
  );
}
