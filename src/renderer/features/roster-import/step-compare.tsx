import { useState } from 'react';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { ColumnRules } from './column-rules.tsx';
import { OtherSheetsNotice } from './other-sheets-notice.tsx';
import { PlanGroupList } from './plan-group-list.tsx';
import { type ComparedGroup, firstGroup, groupTabs } from './plan-groups.ts';
import type { OpenImport, WizardAction } from './wizard-state.ts';

interface Props {
  readonly state: OpenImport;
  readonly plan: ImportPlan;
  readonly choices: RouteRequest<'roster.preview'>;
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 5: the file against what is known, group by group. Nothing has been written. */
export function StepCompare({ state, plan, choices, dispatch }: Props) {
  const [group, setGroup] = useState<ComparedGroup>(() => firstGroup(plan.counts));
  return (
    <>
      {state.passedOver ? (
        <Notice
          actions={
            <Button size="small" onPress={() => dispatch({ type: 'step opened', step: 'columns' })}>
              Look at the columns
            </Button>
          }
        >
          The headings are those of an earlier file, so the columns are read as they were then.
        </Notice>
      ) : null}
      {state.passedOver ? <OtherSheetsNotice state={state} /> : null}
      <Segments
        label="Groups of the comparison"
        segments={groupTabs(plan.counts, group)}
        value={group}
        onChange={setGroup}
      />
      {group === 'updates' ? <ColumnRules plan={plan} state={state} dispatch={dispatch} /> : null}
      <PlanGroupList
        key={group}
        group={group}
        plan={plan}
        choices={choices}
        decisions={state.decisions}
        dispatch={dispatch}
      />
      <p>Nothing has been changed yet. People who are not in the file are left as they are.</p>
    </>
  );
}
