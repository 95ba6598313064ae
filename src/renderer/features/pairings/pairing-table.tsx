import { type KeyboardEvent, useRef, useState } from 'react';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf, formatDay, formatDays } from '../../lib/format.ts';
import { goTo } from '../../lib/location.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { type Chosen, noneChosen, toggleChosen } from './chosen-pairings.ts';
import { type PairingFilters, type PairingOrder, placeWith } from './pairing-filters.ts';
import { namesOf, nextStepWords } from './pairing-words.ts';
import css from './pairings.module.css';
import { usePairingList } from './use-pairing-list.ts';

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
    cell: (row) => formatDays(row.daysInStage),
  },
  {
    id: 'band',
    header: 'How it stands',
    isSortable: true,
    width: '28%',
    cell: (row) => (
      <span className={css.health}>
        <BandMark band={row.band} />
        <span className={css.reason}>{row.reason}</span>
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
  {
    id: 'agreementOn',
    header: 'Agreed',
    isSortable: true,
    cell: (row) => (row.agreementOn ? formatDay(row.agreementOn) : dash),
  },
];

interface PairingTableProps {
  readonly filters: PairingFilters;
  readonly onSort: (sort: PairingOrder, descending: boolean) => void;
  readonly peeked: string | null;
  readonly onPeek: (row: PairingRow | null) => void;
}

/** The pairings as a list that can be sorted, searched and narrowed, and of which several can be changed at once. */
export function PairingTable({ filters, onSort, peeked, onPeek }: PairingTableProps) {
  const { rows, total, error, isPending } = usePairingList(filters);
  const [{ chosen: last, of }, setLast] = useState({ chosen: noneChosen, of: '' });
  // Another filter is another list: nothing of the one before stays chosen in it.
  const shown = placeWith({ ...filters, sort: 'band', descending: false });
  const chosen = of === shown ? last : noneChosen;
  const setChosen = (next: Chosen) => setLast({ chosen: next, of: shown });
  const table = useRef<HTMLDivElement>(null);
  const isWhole = rows.length === total;
  const chosenRows = rows.filter((row) => chosen.ids.has(row.id));
  const clear = () => {
    setChosen(noneChosen);
    // The button that was pressed goes with the bar: the row goes on.
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus());
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (isWhole) setChosen({ ids: new Set(rows.map(rowKey)), last: null });
    } else if (event.key === 'Escape' && chosen.ids.size > 0) {
      event.preventDefault();
      clear();
    }
  };
  if (error) return <Notice tone="problem">{errorSentence(error)}</Notice>;
  return (
    <div className={css.table} ref={table} onKeyDown={hear}>
      {chosenRows.length > 0 ? (
        <BulkBar chosen={chosenRows} onClear={clear} />
      ) : (
        <p className={css.quiet} aria-live="polite">
          {isPending ? '' : `${countOf(total, 'pairing', 'pairings')} shown.`}
        </p>
      )}
      <DataTable
        label="Pairings"
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        sort={{ column: filters.sort, descending: filters.descending }}
        onSort={(next) => onSort(next.column as PairingOrder, next.descending)}
        onOpen={(row) => goTo(`/pairings/${row.id}`)}
        onPeek={(row) => onPeek(row.id === peeked ? null : row)}
        currentKey={peeked}
        total={total}
        emptySentence={isPending ? 'Fetching pairings.' : 'No pairing answers to that.'}
        selection={{
          selected: chosen.ids,
          onToggle: (id, through) => setChosen(toggleChosen(chosen, id, through, rows.map(rowKey))),
          label: (row) => `Choose ${namesOf(row)}`,
        }}
      />
    </div>
  );
}
