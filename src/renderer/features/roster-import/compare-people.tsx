import { useState } from 'react';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { Segments } from '../../ui/segments.tsx';
import { ColumnRules } from './column-rules.tsx';
import { PlanGroupList } from './plan-group-list.tsx';
import { type ComparedGroup, firstGroup, groupTabs, shownAnswers } from './plan-groups.ts';
import css from './roster-import.module.css';
import { SaveLeftOut } from './save-left-out.tsx';
import type { OpenImport, WizardAction } from './wizard-state.ts';

interface Props {
  readonly state: OpenImport;
  readonly plan: ImportPlan;
  readonly choices: RouteRequest<'roster.preview'>;
  readonly dispatch: (action: WizardAction) => void;
}

/** People of the file against those known, group by group. */
export function ComparePeople({ state, plan, choices, dispatch }: Props) {
  const [group, setGroup] = useState<ComparedGroup>(() => firstGroup(plan.counts));
  return (
    <>
      <Segments
        label="Groups of the comparison"
        segments={groupTabs(plan.counts, group)}
        value={group}
        onChange={setGroup}
      />
      {group === 'problems' || group === 'leftOut' ? (
        <div className={css.answers}>
          <SaveLeftOut counts={plan.counts} choices={choices} />
        </div>
      ) : null}
      {group === 'updates' ? <ColumnRules plan={plan} state={state} dispatch={dispatch} /> : null}
      <PlanGroupList
        key={group}
        group={group}
        plan={plan}
        choices={choices}
        decisions={shownAnswers(plan, state.decisions)}
        dispatch={dispatch}
      />
    </>
  );
}
