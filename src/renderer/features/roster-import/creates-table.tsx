import { displayName } from '../../../shared/domain/person.ts';
import { listInWords } from '../../lib/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';
import { RowAnswerNote } from './row-answer-note.tsx';

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
        <tbody>
          {rows.map(({ row, name, fields, roles }) => (
            <tr key={row} {...entryMark}>
              <td>
                <Checkbox
                  label={`Import ${displayName(fields)}, row ${row}`}
                  isSelected
                  onChange={() => dispatch({ type: 'row decided', row, answer: { leaveOut: true } })}
                />
              </td>
              <th scope="row">
                {name} <span className={css.quiet}>row {row}</span>
                <RowAnswerNote row={row} answer={decisions.get(row)} dispatch={dispatch} />
              </th>
              <td>{roles.length === 0 ? 'not said' : listInWords(roles)}</td>
              <td>{fields.email ?? '(empty)'}</td>
              <td>{fields.department ?? '(empty)'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
