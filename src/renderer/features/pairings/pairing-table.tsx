import { useState } from 'react';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf, formatDay, formatDays } from '../../lib/format.ts';
import { goTo } from '../../lib/location.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { groupOf, type PairingFilters } from './pairing-filters.ts';
import { nextStepWords } from './pairing-words.ts';
import css from './pairings.module.css';

type SortColumn = NonNullable<RouteRequest<'pairing.list'>['sort']>;
const pageLength = 200;
const dash = <span className={css.quiet}>–</span>;
const rowKey = (row: PairingRow) => row.id;

const columns: readonly Column<PairingRow>[] = [
  {
    id: 'mentee',
    header: 'Mentee',
    isSortable: true,
    isRowHeader: true,
    cell: (row) => <a href={`#/pairings/${row.id}`}>{row.menteeName}</a>,
  },
  { id: 'mentor', header: 'Mentor', isSortable: true, cell: (row) => row.mentorName },
  { id: 'stage', header: 'Stage', isSortable: true, cell: (row) => row.stage.name },
  {
    id: 'daysInStage',
    header: 'For',
    isSortable: true,
    align: 'end',
    cell: (row) => formatDays(row.daysInStage),
  },
  {
    id: 'band',
    header: 'How it stands',
    isSortable: true,
    width: '32%',
    cell: (row) => (
      <span className={css.health}>
        <BandMark band={row.band} />
        <span className={css.quiet}>{row.reason}</span>
      </span>
    ),
  },
  {
    id: 'lastMeetingOn',
    header: 'Last meeting',
    isSortable: true,
    cell: (row) => (row.lastMeetingOn ? formatDay(row.lastMeetingOn) : dash),
  },
  { id: 'next', header: 'Next step', cell: (row) => nextStepWords(row) ?? dash },
];

interface PairingTableProps {
  readonly filters: PairingFilters;
  readonly peeked: string | null;
  readonly onPeek: (row: PairingRow | null) => void;
}

/** The pairings as a list that can be sorted, searched and narrowed. */
export function PairingTable({ filters, peeked, onPeek }: PairingTableProps) {
  const [sort, setSort] = useState<SortColumn>('band');
  const [start, setStart] = useState({ offset: 0, of: '' });
  // Another filter begins at the first part again.
  const asked = JSON.stringify([filters, sort]);
  const offset = start.of === asked ? start.offset : 0;
  const { data, error, isPending } = useDeskQuery(
    'pairing.list',
    {
      ...groupOf(filters),
      stageKind: filters.stage,
      band: filters.band,
      closed: filters.closed,
      search: filters.search,
      sort,
      offset,
      limit: pageLength,
    },
    { keepLast: true },
  );
  if (error) return <Notice tone="problem">{errorSentence(error)}</Notice>;
  return (
    <div className={css.table}>
      <p className={css.quiet} aria-live="polite">
        {data ? `${countOf(data.total, 'pairing', 'pairings')} shown.` : ''}
      </p>
      <DataTable
        label="Pairings"
        columns={columns}
        rows={data?.rows ?? []}
        rowKey={rowKey}
        sort={{ column: sort, descending: false }}
        onSort={(next) => setSort(next.column as SortColumn)}
        onOpen={(row) => goTo(`/pairings/${row.id}`)}
        onPeek={(row) => onPeek(row.id === peeked ? null : row)}
        currentKey={peeked}
        total={data?.total ?? 0}
        emptySentence={isPending ? 'Fetching pairings.' : 'No pairing answers to that.'}
      />
      <Pager
        offset={offset}
        limit={pageLength}
        total={data?.total ?? 0}
        onOffset={(next) => setStart({ offset: next, of: asked })}
      />
    </div>
  );
}
