import { useState } from 'react';
import type { ReadinessRow } from '../../../shared/domain/events/readiness-list.ts';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf, formatDay } from '../../lib/format.ts';
import { goTo } from '../../lib/location.ts';
import { openCohorts } from '../../lib/open-cohorts.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { attendanceLabels, readinessSentence } from './event-words.ts';
import css from './events.module.css';

const pageLength = 200;
const partLabels: Readonly<Record<ReadinessRow['part'], string>> = {
  mentor: 'Mentor',
  mentee: 'Mentee',
  peer: 'Peer',
  manager: 'Line manager',
};
const rowKey = (row: ReadinessRow) => `${row.personId} ${row.part}`;

const columns: readonly Column<ReadinessRow>[] = [
  {
    id: 'name',
    header: 'Person',
    isRowHeader: true,
    cell: (row) => <a href={`#/people/${row.personId}`}>{row.name}</a>,
  },
  { id: 'part', header: 'As', cell: (row) => partLabels[row.part] },
  {
    id: 'since',
    header: 'Trained or briefed',
    cell: (row) =>
      row.since === null ? (
        <span className={css.quiet}>Not recorded yet</span>
      ) : (
        `${formatDay(row.since)}${row.through === null ? '' : `, ${row.through}`}`
      ),
  },
  { id: 'next', header: 'Next they could come to', cell: (row) => <NextTrainingCell row={row} /> },
];

function NextTrainingCell({ row }: { readonly row: ReadinessRow }) {
  if (row.since !== null) return null;
  if (row.next === null) return <span className={css.quiet}>None planned</span>;
  const { eventId, title, on, state } = row.next;
  return (
    <>
      <a href={`#/events/${eventId}`}>{title}</a>, {formatDay(on)}
      {state === null ? '' : ` (${attendanceLabels[state].toLowerCase()})`}
    </>
  );
}

/** Who of a cohort has had the training of their part and who has not, and one press that invites all of these. */
export function ReadinessTab() {
  const programmes = useDeskQuery('programme.overview', {}).data ?? [];
  const cohorts = openCohorts(programmes);
  const [chosen, setChosen] = useState<CohortId | null>(null);
  const cohortId = chosen ?? cohorts[0]?.id ?? null;
  const [show, setShow] = useState<'missing' | 'everybody'>('missing');
  const [offset, setOffset] = useState(0);
  const { data, error, isPending } = useDeskQuery(
    'event.readiness',
    { cohortId: cohortId ?? ('' as CohortId), show, offset, limit: pageLength },
    { enabled: cohortId !== null, keepLast: true },
  );
  const invite = useDeskChange('event.invite');
  if (cohortId === null) {
    return (
      <EmptyState
        icon="people"
        title="No cohort yet"
        sentence="Once people take part in a cohort, this shows who has had a training and who could come to the next one."
      />
    );
  }
  return (
    <div className={css.stack}>
      <div className={css.bar} data-print="never">
        <Segments
          label="Whom to show"
          segments={[
            { id: 'missing', label: 'Not trained yet' },
            { id: 'everybody', label: 'Everybody' },
          ]}
          value={show}
          onChange={(next) => {
            setShow(next);
            setOffset(0);
          }}
        />
        <div className={css.filter}>
          <Select
            label="Cohort"
            hideLabel
            options={cohorts}
            value={cohortId}
            onChange={(id) => {
              setChosen(id);
              setOffset(0);
            }}
          />
        </div>
      </div>
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      <p aria-live="polite">{data ? readinessSentence(data) : ''}</p>
      {data?.toInvite.map(({ eventId, title, on, people }) => (
        <Notice
          key={eventId}
          actions={
            <Button
              size="small"
              isPending={invite.isPending}
              onPress={() => void invite.run({ id: eventId, people: [...people] })}
            >
              {people.length === 1 ? 'Invite them' : `Invite all ${people.length}`}
            </Button>
          }
        >
          {countOf(people.length, 'person', 'people')} could come to <a href={`#/events/${eventId}`}>{title}</a> on{' '}
          {formatDay(on)}.
        </Notice>
      ))}
      <DataTable
        label="Readiness"
        columns={columns}
        rows={data?.rows ?? []}
        rowKey={rowKey}
        total={data?.total ?? 0}
        onOpen={(row) => goTo(`/people/${row.personId}`)}
        emptySentence={isPending ? 'Fetching.' : 'Everybody has had the training of their part.'}
      />
      <Pager offset={offset} limit={pageLength} total={data?.total ?? 0} onOffset={setOffset} />
    </div>
  );
}
