import { useState } from 'react';
import type { RecordPlan, recordPlanGroups } from '../../../shared/domain/record-import/plan-records.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Pager } from '../../ui/pager.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useKeepPlace } from '../../ui/use-keep-place.ts';
import { AnsweredAgainList, LeftOutList, UnchangedList } from './name-lists.tsx';
import { ProblemRowsList } from './problem-rows-list.tsx';
import { RecordsTable } from './records-table.tsx';
import css from './roster-import.module.css';
import { SaveLeftOut } from './save-left-out.tsx';
import type { WizardAction } from './wizard-state.ts';

type Group = (typeof recordPlanGroups)[number];

const tabs: readonly { readonly id: Group; readonly label: string; readonly always: boolean }[] = [
  { id: 'creates', label: 'New', always: true },
  { id: 'updates', label: 'Told differently', always: true },
  { id: 'unchanged', label: 'Recorded already', always: true },
  { id: 'problems', label: 'Cannot come in', always: false },
  { id: 'leftOut', label: 'Left out', always: true },
  { id: 'answeredAgain', label: 'Told twice', always: false },
];

const emptySentences: Readonly<Record<Group, string>> = {
  creates: 'Nothing in this file is new.',
  updates: 'Nothing recorded here is told differently in the file.',
  unchanged: 'Nothing in this file is recorded already.',
  problems: 'Every row can come in.',
  leftOut: 'No row is left out. Untick a row to leave it out.',
  answeredAgain: 'Nothing is told twice.',
};

const limit = 200;

interface Props {
  readonly plan: RecordPlan;
  readonly choices: RouteRequest<'roster.previewRecords'>;
  readonly dispatch: (action: WizardAction) => void;
}

/** What the file tells about pairings against what is recorded, group by group. */
export function CompareRecords({ plan, choices, dispatch }: Props) {
  const [group, setGroup] = useState<Group>(() => tabs.find(({ id }) => plan.counts[id] > 0)?.id ?? 'unchanged');
  return (
    <>
      <Segments
        label="Groups of the comparison"
        segments={tabs
          .filter(({ id, always }) => always || id === group || plan.counts[id] > 0)
          .map(({ id, label }) => ({ id, label, n: plan.counts[id] }))}
        value={group}
        onChange={setGroup}
      />
      {group === 'problems' || group === 'leftOut' ? (
        <div className={css.answers}>
          <SaveLeftOut counts={plan.counts} choices={choices} />
        </div>
      ) : null}
      <GroupList key={group} group={group} plan={plan} choices={choices} dispatch={dispatch} />
    </>
  );
}

/** The rows of one group: the first part comes with the plan, later parts are asked for. */
function GroupList({ group, plan, choices, dispatch }: Props & { readonly group: Group }) {
  const [offset, setOffset] = useState(0);
  const later = useDeskQuery('roster.recordRows', { choices, group, offset }, { enabled: offset > 0, keepLast: true });
  // The route carries rows of any group; which one was asked for is known here.
  const rows = (offset === 0 ? plan[group] : (later.data?.rows ?? [])) as RecordPlan[Group];
  const keepPlace = useKeepPlace(rows);
  return (
    <div {...keepPlace}>
      {rows.length === 0 ? <p>{emptySentences[group]}</p> : <GroupRows group={group} rows={rows} dispatch={dispatch} />}
      <Pager offset={offset} limit={limit} total={plan.counts[group]} onOffset={setOffset} />
    </div>
  );
}

interface GroupRowsProps extends Pick<Props, 'dispatch'> {
  readonly group: Group;
  readonly rows: RecordPlan[Group];
}

function GroupRows({ group, rows, dispatch }: GroupRowsProps) {
  switch (group) {
    case 'creates':
    case 'updates':
      return <RecordsTable rows={rows as RecordPlan['creates' | 'updates']} dispatch={dispatch} />;
    case 'unchanged':
      return <UnchangedList rows={rows as RecordPlan['unchanged']} />;
    case 'problems':
      return <ProblemRowsList rows={rows as RecordPlan['problems']} />;
    case 'leftOut':
      return <LeftOutList rows={rows as RecordPlan['leftOut']} dispatch={dispatch} />;
    case 'answeredAgain':
      return <AnsweredAgainList rows={rows as RecordPlan['answeredAgain']} />;
  }
}
