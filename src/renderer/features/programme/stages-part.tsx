import { useState } from 'react';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { countOf } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { EditStagesDialog } from './edit-stages-dialog.tsx';
import css from './programme.module.css';
import { modelLabels } from './programme-words.ts';
import { SwitchModelDialog } from './switch-model-dialog.tsx';

/** The stages a programme's pairings go through, each with its part of the planned length. */
export function StagesPart({ programme }: { readonly programme: ProgrammeOverview }) {
  const plan = useDeskQuery('stage.list', { programmeId: programme.id }).data;
  const [asked, setAsked] = useState<'edit' | 'switch' | null>(null);
  if (!plan) return null;
  const close = () => setAsked(null);
  return (
    <div>
      <div className={css.head}>
        <h3 className={css.small}>{modelLabels[plan.model]}</h3>
        {programme.closedOn === null ? (
          <span className={css.buttons}>
            <Button size="small" label={`Edit stages: ${programme.name}`} onPress={() => setAsked('edit')}>
              Edit stages
            </Button>
            <Button size="small" label={`Switch stages: ${programme.name}`} onPress={() => setAsked('switch')}>
              Switch stages
            </Button>
          </span>
        ) : null}
      </div>
      <ol className={css.stages}>
        {plan.stages.map(({ stage, days, share, tasks }) => (
          <li key={stage.id}>
            {stage.name}
            <span className={css.quiet}>
              , usually {countOf(days, 'day', 'days')}
              {programme.plannedLengthDays === null ? '' : ` (${share} %)`}
              {tasks.length === 0 ? '' : `, ${countOf(tasks.length, 'task', 'tasks')}`}
            </span>
          </li>
        ))}
      </ol>
      {asked === 'edit' ? <EditStagesDialog programme={programme} plan={plan} onClose={close} /> : null}
      {asked === 'switch' ? <SwitchModelDialog programme={programme} plan={plan} onClose={close} /> : null}
    </div>
  );
}
