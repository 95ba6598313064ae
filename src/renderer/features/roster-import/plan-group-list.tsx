import { useState } from 'react';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Pager } from '../../ui/pager.tsx';
import { useKeepPlace } from '../../ui/use-keep-place.ts';
import { CreatesTable } from './creates-table.tsx';
import { DuplicatesList } from './duplicates-list.tsx';
import { AnsweredAgainList, LeftOutList, MissingList, UnchangedList } from './name-lists.tsx';
import type { ComparedGroup, GroupProps, GroupRow } from './plan-groups.ts';
import { ProblemRowsList } from './problem-rows-list.tsx';
import { RowAnswerNote } from './row-answer-note.tsx';
import { UpdatesTable } from './updates-table.tsx';

const limit = 200;

interface Props extends Omit<GroupProps<ComparedGroup>, 'rows'> {
  readonly group: ComparedGroup;
  readonly plan: ImportPlan;
  readonly choices: RouteRequest<'roster.preview'>;
}

/** The rows of one group: the first part comes with the plan, later parts are asked for. */
export function PlanGroupList({ group, plan, choices, decisions, dispatch }: Props) {
  const [offset, setOffset] = useState(0);
  const later = useDeskQuery('roster.planRows', { choices, group, offset }, { enabled: offset > 0, keepLast: true });
  // The route carries rows of any group; which one was asked for is known here.
  const rows = offset === 0 ? plan[group] : ((later.data?.rows ?? []) as ImportPlan[typeof group]);
  const keepPlace = useKeepPlace(rows);
  return (
    <div {...keepPlace}>
      <GroupRows group={group} rows={rows} decisions={decisions} dispatch={dispatch} />
      <Pager offset={offset} limit={limit} total={plan.counts[group]} onOffset={setOffset} />
    </div>
  );
}

function GroupRows({ group, rows, ...rest }: GroupProps<ComparedGroup> & { readonly group: ComparedGroup }) {
  if (rows.length === 0) return <p>{emptySentences[group]}</p>;
  const note = (row: number) => <RowAnswerNote row={row} answer={rest.decisions.get(row)} dispatch={rest.dispatch} />;
  switch (group) {
    case 'possibleDuplicates':
      return <DuplicatesList rows={rows as readonly GroupRow<'possibleDuplicates'>[]} {...rest} />;
    case 'creates':
      return <CreatesTable rows={rows as readonly GroupRow<'creates'>[]} {...rest} />;
    case 'updates':
      return <UpdatesTable rows={rows as readonly GroupRow<'updates'>[]} {...rest} />;
    case 'unchanged':
      return <UnchangedList rows={rows as readonly GroupRow<'unchanged'>[]} note={note} />;
    case 'problems':
      return <ProblemRowsList rows={rows as readonly GroupRow<'problems'>[]} />;
    case 'leftOut':
      return <LeftOutList rows={rows as readonly GroupRow<'leftOut'>[]} {...rest} />;
    case 'answeredAgain':
      return <AnsweredAgainList rows={rows as readonly GroupRow<'answeredAgain'>[]} note={note} />;
    case 'missing':
      return <MissingList rows={rows as readonly GroupRow<'missing'>[]} />;
  }
}

const emptySentences: Readonly<Record<ComparedGroup, string>> = {
  possibleDuplicates: 'Every row is settled: it is clear who each of them is.',
  creates: 'Nobody in this file is new.',
  updates: 'Nobody who is known would change.',
  unchanged: 'Nobody in this file is exactly as known already.',
  problems: 'Every row has a name and can come in.',
  leftOut: 'No row is left out. Untick a row under New or Update to leave it out.',
  answeredAgain: 'Nobody stands in this file twice.',
  missing: 'Everyone in the cohort is in this file.',
};
