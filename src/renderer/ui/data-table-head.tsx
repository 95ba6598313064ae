import { Button } from 'react-aria-components';
import css from './data-table.module.css';
import type { Column, Sort } from './data-table.tsx';
import { Icon } from './icon.tsx';

interface DataTableHeadProps<Row> {
  /** Room for the boxes before the rows. */
  readonly hasBoxes: boolean;
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
}

/** The header row: a sortable column is a button that says which way it stands. */
export function DataTableHead<Row>({ hasBoxes, columns, sort, onSort }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {hasBoxes ? (
          <th scope="col" className={css.box}>
            <span className={css.unseen}>Chosen</span>
          </th>
        ) : null}
        {columns.map((column) => {
          const isSorted = sort?.column === column.id;
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align}
              style={column.width ? { width: column.width } : undefined}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {column.isSortable ? (
                <Button
                  className={css.sort ?? ''}
                  onPress={() => onSort({ column: column.id, descending: isSorted && !sort.descending })}
                >
                  {column.header}
                  {isSorted ? <Icon name={sort.descending ? 'down' : 'up'} size={14} /> : null}
                </Button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
