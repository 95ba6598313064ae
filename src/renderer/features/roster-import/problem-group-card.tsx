import type { ReactNode } from 'react';
import { repairChoices } from '../../../shared/domain/roster/repair-choices.ts';
import type { RosterProblemCode } from '../../../shared/domain/roster/roster-problem.ts';
import { countOf, sentenceCase } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import { ChooseFit } from './choose-fit.tsx';
import { consequenceWords } from './consequence-words.ts';
import { MissingCell, type MissingField } from './missing-cell.tsx';
import type { ProblemGroup } from './problem-groups.ts';
import { ProblemValues, valuesOf } from './problem-values.tsx';
import css from './roster-import.module.css';
import { rowWords, saidThere } from './row-words.ts';
import type { OpenImport, WizardAction } from './wizard-state.ts';

interface Props {
  readonly group: ProblemGroup;
  readonly state: OpenImport;
  readonly dispatch: (action: WizardAction) => void;
}

const shownAtOnce = 3;

/** One kind of problem: what it is, where it stands, and what can be done about all of it at once. */
export function ProblemGroupCard({ group, state, dispatch }: Props) {
  const { column, problems, n } = group;
  const heading = column === null ? null : (state.sheet.table.headers[column] ?? null);
  const rows = countOf(n, 'row', 'rows');
  // Where a value can be read otherwise, one answer mends every row that has it; of two people of one name each row may mean the other.
  const byValue =
    column !== null && repairChoices(group.code) !== null && !problems.some(({ fits = [] }) => fits.length > 0);
  return (
    <Card
      level={3}
      canTakeFocus
      title={heading === null ? `${rows}: ${group.sentence}` : `${rows}, ${heading}: ${group.sentence}`}
      sentence={consequenceWords(group)}
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
              : `Show ${entries.length - shownAtOnce} more`
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
  return (
    <ul className={css.lines}>
      {problems.map((problem) => {
        const { row, column, blocks, code } = problem;
        const isOut = state.decisions.get(row)?.leaveOut === true;
        return (
          <li key={`${row} ${column}`} {...entryMark}>
            <span>
              {sentenceCase(rowWords(problem))}
              {saidThere(problem)}
            </span>
            <ChooseFit problem={problem} dispatch={dispatch} />
            <MissingOf code={code} row={row} state={state} dispatch={dispatch} />
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

/** What a row needs to come in, and the fields of which a column can hold it. */
const missingFields: Partial<Record<RosterProblemCode, MissingField>> = {
  NO_NAME: { name: 'Name', fields: ['fullName', 'givenName'] },
  NO_DAY: { name: 'Day', fields: ['on'] },
  NO_BEGINNING: { name: 'First day', fields: ['on'] },
  NO_END: { name: 'Last day', fields: ['endedOn'] },
};

interface MissingOfProps extends Pick<Props, 'state' | 'dispatch'> {
  readonly code: RosterProblemCode;
  readonly row: number;
}

function MissingOf({ code, row, state, dispatch }: MissingOfProps) {
  const missing = missingFields[code];
  const column = [...state.mapping].find(([, field]) => missing?.fields.includes(field))?.[0];
  if (missing === undefined || column === undefined) return null;
  return <MissingCell row={row} column={column} name={missing.name} dispatch={dispatch} />;
}
