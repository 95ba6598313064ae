import { countOf } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ProblemGroup } from './problem-groups.ts';
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
  return (
    <Card
      level={3}
      title={heading === null ? `${rows}: ${group.sentence}` : `${rows}, ${heading}: ${group.sentence}`}
      sentence={consequence(group)}
      actions={<RepairButton group={group} heading={heading} dispatch={dispatch} />}
    >
      <ProblemRows problems={problems.slice(0, shownAtOnce)} state={state} dispatch={dispatch} />
      {problems.length > shownAtOnce ? (
        <Disclosure
          title={
            n > problems.length
              ? `Show more, of ${countOf(n, 'row', 'rows')}`
              : `Show the other ${problems.length - shownAtOnce}`
          }
          level={4}
        >
          <ProblemRows problems={problems.slice(shownAtOnce)} state={state} dispatch={dispatch} />
        </Disclosure>
      ) : null}
    </Card>
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
  return (
    <ul className={css.lines}>
      {problems.map(({ row, column, value, blocks }) => {
        const isOut = state.decisions.get(row)?.leaveOut === true;
        return (
          <li key={`${row} ${column}`}>
            <span>
              Row {row}
              {value === '' ? '' : `: “${value}”`}
            </span>
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
