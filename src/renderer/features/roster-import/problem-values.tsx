import { countOf, listInWords } from '../../lib/format.ts';
import { entryMark } from '../../ui/use-keep-place.ts';
import type { ProblemGroup } from './problem-groups.ts';
import { RepairValue } from './repair-value.tsx';
import css from './roster-import.module.css';
import type { WizardAction } from './wizard-state.ts';

const rowsNamed = 5;

interface Props {
  readonly group: ProblemGroup;
  readonly values: readonly ProblemValue[];
  readonly dispatch: (action: WizardAction) => void;
}

export interface ProblemValue {
  readonly value: string;
  readonly rows: readonly number[];
}

/** The different values of a column that have one problem, the most frequent first. */
export function valuesOf({ problems }: Pick<ProblemGroup, 'problems'>): readonly ProblemValue[] {
  return [...Map.groupBy(problems, ({ value }) => value)]
    .map(([value, alike]) => ({ value, rows: alike.map(({ row }) => row) }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

/** Values that could not be read, each with what it may be read as: one answer mends every row that says so. */
export function ProblemValues({ group, values, dispatch }: Props) {
  return (
    <ul className={css.lines}>
      {values.map(({ value, rows }) => (
        <li key={value} {...entryMark}>
          <span>
            “{value}” <span className={css.quiet}>{rowWords(rows)}</span>
          </span>
          {group.column === null ? null : (
            <RepairValue code={group.code} column={group.column} value={value} dispatch={dispatch} />
          )}
        </li>
      ))}
    </ul>
  );
}

function rowWords(rows: readonly number[]): string {
  if (rows.length > rowsNamed) return countOf(rows.length, 'row', 'rows');
  return `${rows.length === 1 ? 'row' : 'rows'} ${listInWords(rows.map(String))}`;
}
