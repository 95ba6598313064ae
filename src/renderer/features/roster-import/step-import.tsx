import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { planSentence } from './import-words.ts';
import { overwrittenWords } from './overwritten-words.ts';
import type { AskedPlan } from './use-import-plan.ts';
import type { WizardAction } from './wizard-state.ts';

interface Props {
  readonly asked: AskedPlan;
  readonly fileName: string;
  readonly cohortName: string;
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 6: what will happen, said once more before it does. */
export function StepImport({ asked, fileName, cohortName, dispatch }: Props) {
  return (
    <>
      <p>
        From <strong>{fileName}</strong> into the cohort <strong>{cohortName}</strong>.
      </p>
      {asked.of === 'people' && asked.plan.enrolsNobody ? (
        <Notice
          title="Nobody among the new people would take part yet"
          actions={
            <Button size="small" onPress={() => dispatch({ type: 'step opened', step: 'columns' })}>
              Look at the columns
            </Button>
          }
        >
          No row says mentor or mentee, so nobody new can be matched. If a column of the file says it, choose what that
          column means. Otherwise you can give each person a part on their page after the import.
        </Notice>
      ) : null}
      {asked.of === 'people' && asked.plan.trained ? (
        <Notice title="Who came is recorded with the events too">
          A training of the same day among the events counts as attended.
          {asked.plan.trained.isListOfAnEvent ? ' Where there is none that day, it is added.' : ''}
        </Notice>
      ) : null}
      {asked.of === 'records' && asked.choices.kind === 'past pairings' && asked.plan.counts.creates > 0 ? (
        <Notice title="Earlier pairings are kept in this cohort, however long ago they were">
          They come in as closed, on their own days, and take nobody’s place. Whoever was in one that ended before the
          cohort began still waits for a match here. To keep them apart, choose a cohort of their own.
        </Notice>
      ) : null}
      <Notice title={planSentence(asked.plan.counts, asked.choices.kind ?? 'people')}>
        {asked.of === 'people' ? overwrittenWords(asked.plan) : null} It happens in one step, all of it or nothing, and
        you can undo the whole import afterwards.
      </Notice>
    </>
  );
}
