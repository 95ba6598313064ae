import { CreateRow } from './create-row.tsx';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';

/** People the import would add; unticking one leaves the row out. */
export function CreatesTable({ rows, decisions, dispatch }: GroupProps<'creates'>) {
  return (
    <section className={css.scroll} aria-label="New people" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Import</th>
            <th scope="col">Person</th>
            <th scope="col">Part</th>
            <th scope="col">E-mail address</th>
            <th scope="col">Department</th>
          </tr>
        </thead>
        {rows.map((create) => (
          <CreateRow key={create.row} create={create} decisions={decisions} dispatch={dispatch} />
        ))}
      </table>
    </section>
  );
}
