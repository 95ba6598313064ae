import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Checkbox } from './checkbox.tsx';
import css from './data-table.module.css';
import { DataTableHead } from './data-table-head.tsx';
import { useIsPrinting } from './use-is-printing.ts';
import { useRowFocus } from './use-row-focus.ts';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes its heading a button for the order; the owner of the rows sorts them, through `onSort`. */
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
  /** Called when the last rows come into sight, to fetch more. */
  readonly onReachEnd?: () => void;
  /** How many rows there are in all, where `rows` holds only some. */
  readonly total?: number;
  /** Marks a row that is shown elsewhere, such as in a peek panel. */
  readonly currentKey?: string | null;
  readonly emptySentence?: string;
  /** A box before each row; X ticks the row with the focus, Shift+X all from the one ticked last. */
  readonly selection?: RowSelection<Row> | undefined;
}

export interface RowSelection<Row> {
  readonly selected: ReadonlySet<string>;
  /** `through`: with every row from the one ticked last. */
  readonly onToggle: (key: string, through: boolean) => void;
  /** Names the box: 'Choose Ada Park'. */
  readonly label: (row: Row) => string;
}

const virtualFrom = 60;

/** Rows and columns with roving row focus: J/K and arrows walk, Enter opens, Space peeks. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, onPeek, onReachEnd, currentKey, selection } = props;
  const region = useRef<HTMLDivElement>(null);
  const isPrinting = useIsPrinting();

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

  const focus = useRowFocus({
    region,
    keys,
    scrollTo: (index) => isVirtual && virtual.scrollToIndex(index),
    onKey: (key, index) => {
      const row = rows[index];
      if (row === undefined) return false;
      if (key === 'Enter' && onOpen) onOpen(row);
      else if (key === ' ' && onPeek) onPeek(row);
      else if ((key === 'x' || key === 'X') && selection) selection.onToggle(rowKey(row), key === 'X');
      else return false;
      return true;
    },
  });

  const width = columns.length + (selection ? 1 : 0);
  return (
    // A region that scrolls has to be reachable by keyboard.
    <section ref={region} className={css.region} aria-label={label} tabIndex={0}>
      <table className={css.table} aria-label={label} aria-rowcount={(props.total ?? rows.length) + 1}>
        <DataTableHead
          hasBoxes={selection !== undefined}
          columns={columns}
          sort={props.sort ?? null}
          onSort={(next) => props.onSort?.(next)}
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
                data-current={key === currentKey || selection?.selected.has(key) || undefined}
                aria-rowindex={index + 2}
                tabIndex={index === focus.activeIndex ? 0 : -1}
                onFocus={() => focus.onRowFocus(index)}
                onDoubleClick={() => onOpen?.(row)}
              >
                {selection ? (
                  <RowBox
                    label={selection.label(row)}
                    isTicked={selection.selected.has(key)}
                    onToggle={(through) => selection.onToggle(key, through)}
                  />
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

/** The box before a row. A click with Shift reaches it as a change; whether Shift was held is heard beforehand. */
function RowBox(props: {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onToggle: (through: boolean) => void;
}) {
  const through = useRef(false);
  return (
    <td
      className={css.box}
      onPointerDownCapture={(event) => {
        through.current = event.shiftKey;
      }}
    >
      <Checkbox
        label={props.label}
        isSelected={props.isTicked}
        onChange={() => {
          props.onToggle(through.current);
          through.current = false;
        }}
      />
    </td>
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
