import { type ReverseStep, reverseStepSentences } from '../../../shared/domain/reverse-checklist.ts';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { formatDay, sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import css from './programme.module.css';

/** The five steps that reverse mentoring stands on, for the newest open cohort of the programme. */
export function ReverseChecklist({ programme }: { readonly programme: ProgrammeOverview }) {
  const today = useToday();
  const mark = useDeskChange('cohort.markReverseStep');
  const cohort = programme.cohorts.find(({ closedOn }) => closedOn === null);
  if (cohort === undefined || cohort.reverseChecklist.length === 0) return null;
  const note = (step: ReverseStep, doneOn: string | null) =>
    doneOn === null ? reverseStepSentences[step] : `Done on ${formatDay(doneOn)}. ${reverseStepSentences[step]}`;
  return (
    <section>
      <h3 className={css.small}>Setting up {cohort.name}: five steps of reverse mentoring</h3>
      <ul className={css.checklist}>
        {cohort.reverseChecklist.map(({ step, doneOn }) => (
          <li key={step}>
            <Checkbox
              note={note(step, doneOn)}
              isSelected={doneOn !== null}
              onChange={(isDone) => void mark.run({ cohortId: cohort.id, step, doneOn: isDone ? today : null })}
            >
              {sentenceCase(step)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
