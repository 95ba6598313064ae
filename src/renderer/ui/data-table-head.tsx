import { Button } from 'react-aria-components';
import { Checkbox } from './checkbox.tsx';
import css from './data-table.module.css';
import type { Column } from './data-table.tsx';
import { Icon } from './icon.tsx';
import type { Sort } from './sort-rows.ts';

interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  readonly selection: { readonly chosen: number; readonly of: number; onAll(all: boolean): void } | undefined;
}

/** The header row: a sortable column is a button that says which way it stands. */
export function DataTableHead<Row>({ columns, sort, onSort, selection }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection ? (
          <th scope="col" className={css.tick}>
            <Checkbox
              label="Choose all rows"
              isSelected={selection.of > 0 && selection.chosen === selection.of}
              isIndeterminate={selection.chosen > 0 && selection.chosen < selection.of}
              onChange={selection.onAll}
            />
          </th>
        ) : null}
        {columns.map((column) => {
          const isSorted = sort?.column === column.id;
          const isSortable = column.sortBy !== undefined || column.isSortable;
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align}
              style={column.width ? { width: column.width } : undefined}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {isSortable ? (
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
