import { countOf } from '../../lib/format.ts';
import { entryMark } from '../../ui/use-keep-place.ts';
import type { ProblemGroup } from './problem-groups.ts';
import { RepairValue } from './repair-value.tsx';
import css from './roster-import.module.css';
import { rowWords } from './row-words.ts';
import type { WizardAction } from './wizard-state.ts';

const rowsNamed = 5;

interface Props {
  readonly group: ProblemGroup;
  readonly values: readonly ProblemValue[];
  readonly dispatch: (action: WizardAction) => void;
}

export interface ProblemValue {
  readonly value: string;
  /** Where it stands, each row with whom it is about. */
  readonly rows: readonly string[];
}

/** The different values of a column that have one problem, the most frequent first. */
export function valuesOf({ problems }: Pick<ProblemGroup, 'problems'>): readonly ProblemValue[] {
  return [...Map.groupBy(problems, ({ value }) => value)]
    .map(([value, alike]) => ({ value, rows: alike.map(rowWords) }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

/** Values that could not be read, each with what it may be read as: one answer mends every row that says so. */
export function ProblemValues({ group, values, dispatch }: Props) {
  return (
    <ul className={css.lines}>
      {values.map(({ value, rows }) => (
        <li key={value} {...entryMark}>
          <span>
            “{value}” <span className={css.quiet}>{placeWords(rows)}</span>
          </span>
          {group.column === null ? null : (
            <RepairValue code={group.code} column={group.column} value={value} dispatch={dispatch} />
          )}
        </li>
      ))}
    </ul>
  );
}

function placeWords(rows: readonly string[]): string {
  return rows.length > rowsNamed ? countOf(rows.length, 'row', 'rows') : rows.join('; ');
}
