import { useState } from 'react';
import { displayName } from '../../../shared/domain/person.ts';
import { listInWords } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import { ManagerWords } from './manager-words.tsx';
import { personFacts } from './person-facts.ts';
import type { GroupProps, GroupRow } from './plan-groups.ts';
import css from './roster-import.module.css';
import { RowAnswerNote } from './row-answer-note.tsx';

interface Props extends Pick<GroupProps<'creates'>, 'decisions' | 'dispatch'> {
  readonly create: GroupRow<'creates'>;
}

/** One person the import would add; everything else that was read of them folds out below. */
export function CreateRow({ create, decisions, dispatch }: Props) {
  const { row, name, fields, roles, manager } = create;
  const [isOpen, setOpen] = useState(false);
  return (
    <tbody {...entryMark}>
      <tr data-open={isOpen || undefined}>
        <td>
          <Checkbox
            label={`Import ${displayName(fields)}, row ${row}`}
            isSelected
            onChange={() => dispatch({ type: 'row decided', row, answer: { leaveOut: true } })}
          />
        </td>
        <th scope="row">
          {name}
          <div className={css.underName}>
            <span>row {row}</span>
            <Button
              size="small"
              isExpanded={isOpen}
              label={`All values of ${name}, row ${row}`}
              onPress={() => setOpen(!isOpen)}
            >
              All values
            </Button>
          </div>
          <RowAnswerNote row={row} answer={decisions.get(row)} dispatch={dispatch} />
        </th>
        <td>{roles.length === 0 ? 'not said' : listInWords(roles)}</td>
        <td className={css.address}>{fields.email ?? '(empty)'}</td>
        <td>{fields.department ?? '(empty)'}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td />
          <td colSpan={4}>
            <dl className={css.facts}>
              {personFacts(create).map(({ label, words }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
              <div>
                <dt>Line manager</dt>
                <dd>
                  <ManagerWords manager={manager} />
                </dd>
              </div>
            </dl>
            <p className={css.quiet}>Nothing else was read for this person.</p>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
