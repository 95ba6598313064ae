import { countOf } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useKeepPlace } from '../../ui/use-keep-place.ts';
import { CorrectionsList } from './corrections-list.tsx';
import { ProblemGroupCard } from './problem-group-card.tsx';
import { problemGroups } from './problem-groups.ts';
import css from './roster-import.module.css';
import type { AskedPlan } from './use-import-plan.ts';
import { useWalkGroups } from './use-walk-groups.ts';
import type { OpenImport, WizardAction } from './wizard-state.ts';

interface Props {
  readonly state: OpenImport;
  readonly plan: AskedPlan['plan'];
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 4: what could not be read, gathered by what would repair it. */
export function StepRows({ state, plan, dispatch }: Props) {
  const groups = problemGroups(plan);
  const walked = useWalkGroups();
  const { rows, problems } = plan.counts;
  const keepPlace = useKeepPlace(plan);
  return (
    <div {...keepPlace} className={css.panel}>
      {groups.length === 0 ? (
        <Notice title="Nothing to repair">All {countOf(rows, 'row', 'rows')} could be read.</Notice>
      ) : (
        <p>
          {problems === 0
            ? `All ${countOf(rows, 'row', 'rows')} can come in. Some cells are worth a look first.`
            : `${countOf(rows - problems, 'row', 'rows')} of ${rows} can come in; ${problems === 1 ? '1 row cannot as it stands' : `${countOf(problems, 'row', 'rows')} cannot as they stand`}.`}{' '}
          Nothing here has to be repaired to go on.
        </p>
      )}
      <div ref={walked} className={css.panel}>
        {groups.map((group) => (
          <ProblemGroupCard
            key={`${group.code} ${group.column} ${group.blocks}`}
            group={group}
            state={state}
            dispatch={dispatch}
          />
        ))}
      </div>
      <CorrectionsList state={state} dispatch={dispatch} />
    </div>
  );
}
