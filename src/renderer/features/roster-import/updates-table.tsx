import type { ReactNode } from 'react';
import { isBlankValue } from '../../../shared/domain/roster/blank-value.ts';
import type { PlannedUpdate } from '../../../shared/domain/roster/plan-update.ts';
import { listInWords } from '../../lib/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Tag } from '../../ui/tag.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import { ManagerWords } from './manager-words.tsx';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';
import { RowAnswerNote } from './row-answer-note.tsx';
import { valueWords } from './value-words.ts';

interface Line {
  readonly label: string;
  readonly from: ReactNode;
  readonly to: ReactNode;
  /** True where the file would put its value in the place of one that is here. */
  readonly replaces: boolean;
}

function linesOf({ changes, manager, rolesToAdd }: PlannedUpdate): readonly Line[] {
  return [
    ...changes.map(({ field, label, from, to }) => ({
      label,
      from: valueWords(field, from),
      to: valueWords(field, to),
      replaces: !isBlankValue(from),
    })),
    ...(manager === null
      ? []
      : [
          {
            label: 'Line manager',
            from: <ManagerWords manager={manager.from} />,
            to: <ManagerWords manager={manager.to} />,
            replaces: manager.from.kind !== 'unknown',
          },
        ]),
    ...(rolesToAdd.length === 0
      ? []
      : [{ label: 'Part in the cohort', from: '(none of these)', to: listInWords(rolesToAdd), replaces: false }]),
  ];
}

/** Known people the import would change: every field as it is here and as it is in the file. */
export function UpdatesTable({ rows, decisions, dispatch }: GroupProps<'updates'>) {
  return (
    <section className={css.scroll} aria-label="People to update" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Import</th>
            <th scope="col">Person</th>
            <th scope="col">Field</th>
            <th scope="col">Here now</th>
            <th scope="col">In the file</th>
          </tr>
        </thead>
        {rows.map((update) => {
          const { row, name, personId } = update;
          const lines = linesOf(update);
          return (
            <tbody key={row} {...entryMark}>
              {lines.map(({ label, from, to, replaces }, index) => (
                <tr key={label}>
                  {index === 0 ? (
                    <>
                      <td rowSpan={lines.length}>
                        <Checkbox
                          label={`Import ${name}, row ${row}`}
                          isSelected
                          onChange={() => dispatch({ type: 'row decided', row, answer: { leaveOut: true } })}
                        />
                      </td>
                      <th scope="rowgroup" rowSpan={lines.length}>
                        <a href={`#/people/${personId}`}>{name}</a>
                        <span className={css.rowNumber}>row {row}</span>
                        <RowAnswerNote row={row} answer={decisions.get(row)} dispatch={dispatch} />
                      </th>
                    </>
                  ) : null}
                  <td>{label}</td>
                  <td className={css.before}>{from}</td>
                  <td>
                    {to} {replaces ? <Tag tone="notice">replaces</Tag> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
