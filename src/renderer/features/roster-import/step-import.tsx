import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import { Notice } from '../../ui/notice.tsx';
import { planSentence } from './import-words.ts';

interface Props {
  readonly plan: ImportPlan;
  readonly fileName: string;
  readonly cohortName: string;
}

/** Step 6: what will happen, said once more before it does. */
export function StepImport({ plan, fileName, cohortName }: Props) {
  return (
    <>
      <p>
        From <strong>{fileName}</strong> into <strong>{cohortName}</strong>.
      </p>
      <Notice title={planSentence(plan.counts)}>
        It happens in one step, all of it or nothing, and you can undo the whole import afterwards.
      </Notice>
    </>
  );
}
