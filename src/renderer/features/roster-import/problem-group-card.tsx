import type { ReactNode } from 'react';
import { repairChoices } from '../../../shared/domain/roster/repair-choices.ts';
import { countOf } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MissingName } from './missing-name.tsx';
import type { ProblemGroup } from './problem-groups.ts';
import { ProblemValues, valuesOf } from './problem-values.tsx';
import css from './roster-import.module.css';
import type { OpenImport, WizardAction } from './wizard-state.ts';

interface Props {
  readonly group: ProblemGroup;
  readonly state: OpenImport;
  readonly dispatch: (action: WizardAction) => void;
}

const shownAtOnce = 3;

function consequence({ blocks, column, n }: ProblemGroup): string {
  const isOne = n === 1;
  if (blocks) return isOne ? 'This row stays out.' : 'These rows stay out.';
  if (column === null) return isOne ? 'This row comes in as it is.' : 'These rows come in as they are.';
  return isOne ? 'This row comes in without it.' : 'These rows come in without it.';
}

/** One kind of problem: what it is, where it stands, and what can be done about all of it at once. */
export function ProblemGroupCard({ group, state, dispatch }: Props) {
  const { column, problems, n } = group;
  const heading = column === null ? null : (state.sheet.table.headers[column] ?? null);
  const rows = countOf(n, 'row', 'rows');
  // Where a value can be read otherwise, one answer mends every row that has it.
  const byValue = column !== null && repairChoices(group.code) !== null;
  return (
    <Card
      level={3}
      canTakeFocus
      title={heading === null ? `${rows}: ${group.sentence}` : `${rows}, ${heading}: ${group.sentence}`}
      sentence={consequence(group)}
      actions={<RepairButton group={group} heading={heading} dispatch={dispatch} />}
    >
      {byValue ? (
        <Shortened entries={valuesOf(group)} n={n}>
          {(values) => <ProblemValues group={group} values={values} dispatch={dispatch} />}
        </Shortened>
      ) : (
        <Shortened entries={problems} n={n}>
          {(some) => <ProblemRows problems={some} state={state} dispatch={dispatch} />}
        </Shortened>
      )}
    </Card>
  );
}

interface ShortenedProps<Entry> {
  readonly entries: readonly Entry[];
  /** How many rows there are of all of them. */
  readonly n: number;
  readonly children: (entries: readonly Entry[]) => ReactNode;
}

/** The first of a list, and the others folded away. */
function Shortened<Entry>({ entries, n, children }: ShortenedProps<Entry>) {
  return (
    <>
      {children(entries.slice(0, shownAtOnce))}
      {entries.length > shownAtOnce ? (
        <Disclosure
          title={
            n > entries.length
              ? `Show more, of ${countOf(n, 'row', 'rows')}`
              : `Show the other ${entries.length - shownAtOnce}`
          }
          level={4}
        >
          {children(entries.slice(shownAtOnce))}
        </Disclosure>
      ) : null}
    </>
  );
}

interface RepairProps extends Pick<Props, 'group' | 'dispatch'> {
  readonly heading: string | null;
}

function RepairButton({ group, heading, dispatch }: RepairProps) {
  const { repair, column } = group;
  if (repair === 'say the order of days') {
    return (
      <Button size="small" onPress={() => dispatch({ type: 'step opened', step: 'columns' })}>
        Look at the columns
      </Button>
    );
  }
  if (repair === 'leave the column out' && column !== null) {
    return (
      <Button size="small" onPress={() => dispatch({ type: 'column explained', column, field: null })}>
        Do not use {heading ?? 'this column'}
      </Button>
    );
  }
  return null;
}

function ProblemRows({
  problems,
  state,
  dispatch,
}: Pick<Props, 'state' | 'dispatch'> & Pick<ProblemGroup, 'problems'>) {
  const nameColumn = [...state.mapping].find(([, field]) => field === 'fullName' || field === 'givenName')?.[0];
  return (
    <ul className={css.lines}>
      {problems.map(({ row, column, value, blocks, code }) => {
        const isOut = state.decisions.get(row)?.leaveOut === true;
        return (
          <li key={`${row} ${column}`}>
            <span>
              Row {row}
              {value === '' ? '' : `: “${value}”`}
            </span>
            {code === 'NO_NAME' && nameColumn !== undefined ? (
              <MissingName row={row} column={nameColumn} dispatch={dispatch} />
            ) : null}
            {blocks ? null : (
              <Button
                size="small"
                label={isOut ? `Take in again: row ${row}` : `Leave out row ${row}`}
                onPress={() => dispatch({ type: 'row decided', row, answer: { leaveOut: !isOut } })}
              >
                {isOut ? 'Take in again' : 'Leave out'}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
