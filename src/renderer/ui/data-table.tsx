import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Checkbox } from './checkbox.tsx';
import css from './data-table.module.css';
import { DataTableHead } from './data-table-head.tsx';
import { type Sort, sortRows } from './sort-rows.ts';
import { useIsPrinting } from './use-is-printing.ts';
import { useRowFocus } from './use-row-focus.ts';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable in the window; leave out where the owner sorts. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Makes the column sortable by the owner, through `onSort`. */
  readonly isSortable?: boolean;
  readonly align?: 'start' | 'end';
  /** Any CSS width. */
  readonly width?: string;
  /** The cell that names the row; one per table. */
  readonly isRowHeader?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the table and its scroll region. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Enter, or a double click. */
  readonly onOpen?: (row: Row) => void;
  /** Space. */
  readonly onPeek?: (row: Row) => void;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly selected?: ReadonlySet<string>;
  /** Gives every row a tick box; X ticks the focused row. */
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** What a row's tick box is called. */
  readonly selectLabel?: (row: Row) => string;
  /** Called when the last rows come into sight, to fetch more. */
  readonly onReachEnd?: () => void;
  /** How many rows there are in all, where `rows` holds only some. */
  readonly total?: number;
  /** Marks a row that is shown elsewhere, such as in a peek panel. */
  readonly currentKey?: string | null;
  readonly emptySentence?: string;
}

const virtualFrom = 60;

/** Rows and columns with roving row focus: J/K and arrows walk, Enter opens, Space peeks, X ticks. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rowKey, onOpen, onPeek, selected, onSelect, onReachEnd, currentKey } = props;
  const region = useRef<HTMLDivElement>(null);
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const sort = props.sort === undefined ? ownSort : props.sort;
  const isPrinting = useIsPrinting();

  const rows = useMemo(() => {
    const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
    return sort && sortBy ? sortRows(props.rows, sortBy, sort.descending) : props.rows;
  }, [props.rows, columns, sort]);
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);

  const isVirtual = rows.length > virtualFrom && !isPrinting;
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => region.current,
    estimateSize: () => 40,
    overscan: 12,
  });
  const visible = isVirtual ? virtual.getVirtualItems() : null;
  const first = visible?.[0];
  const last = visible?.at(-1);
  const lastIndex = last?.index ?? rows.length - 1;
  const shownIndexes = visible ? visible.map((row) => row.index) : rows.map((_, index) => index);

  useEffect(() => {
    if (lastIndex >= rows.length - 20) onReachEnd?.();
  }, [lastIndex, rows.length, onReachEnd]);

  const toggle = (row: Row) => {
    const next = new Set(selected);
    if (!next.delete(rowKey(row))) next.add(rowKey(row));
    onSelect?.(next);
  };
  const focus = useRowFocus({
    region,
    keys,
    scrollTo: (index) => isVirtual && virtual.scrollToIndex(index),
    onKey: (key, index) => {
      const row = rows[index];
      if (row === undefined) return false;
      if (key === 'Enter' && onOpen) onOpen(row);
      else if (key === ' ' && onPeek) onPeek(row);
      else if (key === 'x' && onSelect) toggle(row);
      else return false;
      return true;
    },
  });

  const width = columns.length + (onSelect ? 1 : 0);
  return (
    // A region that scrolls has to be reachable by keyboard.
    <section ref={region} className={css.region} aria-label={label} tabIndex={0}>
      <table className={css.table} aria-label={label} aria-rowcount={(props.total ?? rows.length) + 1}>
        <DataTableHead
          columns={columns}
          sort={sort}
          onSort={(next) => {
            setOwnSort(next);
            props.onSort?.(next);
          }}
          selection={
            onSelect && {
              chosen: selected?.size ?? 0,
              of: rows.length,
              onAll: (all) => onSelect(new Set(all ? keys : [])),
            }
          }
        />
        <tbody onKeyDown={focus.onKeyDown}>
          {first && first.start > 0 ? <Spacer width={width} height={first.start} /> : null}
          {shownIndexes.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <tr
                key={key}
                ref={isVirtual ? virtual.measureElement : undefined}
                data-index={index}
                data-row={index}
                data-current={key === currentKey || undefined}
                data-selected={selected?.has(key) || undefined}
                aria-rowindex={index + 2}
                tabIndex={index === focus.activeIndex ? 0 : -1}
                onFocus={() => focus.onRowFocus(index)}
                onDoubleClick={() => onOpen?.(row)}
              >
                {onSelect ? (
                  <td className={css.tick}>
                    <Checkbox
                      label={props.selectLabel?.(row) ?? 'Choose this row'}
                      isSelected={selected?.has(key) ?? false}
                      onChange={() => toggle(row)}
                    />
                  </td>
                ) : null}
                {columns.map((column) =>
                  column.isRowHeader ? (
                    <th key={column.id} scope="row" data-align={column.align}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.id} data-align={column.align}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {isVirtual && last ? <Spacer width={width} height={virtual.getTotalSize() - last.end} /> : null}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={width} className={css.empty}>
                {props.emptySentence ?? 'Nothing here matches.'}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

/** Holds the room of rows that are not drawn. */
function Spacer({ width, height }: { readonly width: number; readonly height: number }) {
  return (
    <tr aria-hidden="true" className={css.spacer}>
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
