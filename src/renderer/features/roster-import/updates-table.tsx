import type { ReactNode } from 'react';
import { isBlankValue } from '../../../shared/domain/roster/blank-value.ts';
import type { KeepableField } from '../../../shared/domain/roster/known-person.ts';
import type { PlannedUpdate } from '../../../shared/domain/roster/plan-update.ts';
import type { WishChange } from '../../../shared/domain/roster/plan-wishes.ts';
import type { FieldChange } from '../../../shared/domain/roster/resulting-fields.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Tag } from '../../ui/tag.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import { ManagerWords } from './manager-words.tsx';
import { partWords } from './part-words.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';
import { RowAnswerNote } from './row-answer-note.tsx';
import { valueWords } from './value-words.ts';
import { wishWords } from './wish-words.ts';

interface Line {
  readonly label: string;
  readonly from: ReactNode;
  readonly to: ReactNode;
  /** True where the file would put its value in the place of one that is here. */
  readonly replaces: boolean;
  /** The field that can be kept as it is here, and whether it is; null where the whole row decides. */
  readonly tick: { readonly field: KeepableField; readonly isTaken: boolean } | null;
}

function linesOf({
  changes,
  consequences,
  kept,
  manager,
  rolesToAdd,
  wishes,
  keptWishes,
}: PlannedUpdate): readonly Line[] {
  const fieldLine = ({ field, label, from, to }: FieldChange, isTaken: boolean): Line => ({
    label,
    from: valueWords(field, from),
    to: valueWords(field, to),
    replaces: isTaken && !isBlankValue(from),
    tick: { field, isTaken },
  });
  const wishLine = ({ field, label, from, to }: WishChange, isTaken: boolean): Line => ({
    label,
    from: wishWords(from),
    to: wishWords(to),
    replaces: isTaken && from.length > 0,
    tick: { field, isTaken },
  });
  return [
    ...changes.map((change) => fieldLine(change, true)),
    ...kept.map((change) => fieldLine(change, false)),
    ...wishes.map((change) => wishLine(change, true)),
    ...keptWishes.map((change) => wishLine(change, false)),
    ...(manager === null
      ? []
      : [
          {
            label: 'Line manager',
            from: <ManagerWords manager={manager.from} />,
            to: <ManagerWords manager={manager.to} />,
            replaces: manager.from.kind !== 'unknown',
            tick: null,
          },
        ]),
    ...(rolesToAdd.length === 0
      ? []
      : [
          {
            label: 'Part in the cohort',
            from: '(none of these)',
            to: partWords(rolesToAdd, consequences),
            replaces: false,
            tick: null,
          },
        ]),
  ];
}

/** The fields and wishes of one person kept as they are here, after one of them was ticked or unticked. */
function keptFields({ kept, keptWishes }: PlannedUpdate, field: KeepableField, isTaken: boolean): KeepableField[] {
  const others = [...kept, ...keptWishes].map((change) => change.field).filter((one) => one !== field);
  return isTaken ? others : [...others, field];
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
              {lines.map(({ label, from, to, replaces, tick }, index) => (
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
                  <td>
                    {tick === null ? (
                      label
                    ) : (
                      <Checkbox
                        isSelected={tick.isTaken}
                        onChange={(isTaken) =>
                          dispatch({
                            type: 'row decided',
                            row,
                            answer: { keep: keptFields(update, tick.field, isTaken) },
                          })
                        }
                      >
                        {label}
                      </Checkbox>
                    )}
                  </td>
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
