import { countOf } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ComparePeople } from './compare-people.tsx';
import { CompareRecords } from './compare-records.tsx';
import { importKindPlurals } from './import-kind-words.ts';
import { OtherSheetsNotice } from './other-sheets-notice.tsx';
import { ReadingNotices } from './reading-notices.tsx';
import type { AskedPlan } from './use-import-plan.ts';
import type { OpenImport, WizardAction } from './wizard-state.ts';

interface Props {
  readonly state: OpenImport;
  readonly asked: AskedPlan;
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 5: the file against what is known, group by group. Nothing has been written. */
export function StepCompare({ state, asked, dispatch }: Props) {
  const { warnings } = asked.plan.counts;
  return (
    <>
      {state.passedOver ? <ReadingNotices file={state.file} /> : null}
      {state.passedOver ? (
        <Notice
          actions={
            <>
              <Button size="small" onPress={() => dispatch({ type: 'step opened', step: 'columns' })}>
                Look at the columns
              </Button>
              {warnings === 0 ? null : (
                <Button size="small" onPress={() => dispatch({ type: 'step opened', step: 'rows' })}>
                  Check the rows
                </Button>
              )}
            </>
          }
        >
          The headings are those of an earlier file, so the columns are read as they were then, and the rows are taken
          for {importKindPlurals[state.sheet.kind]}.
          {warnings === 0 ? null : ` ${countOf(warnings, 'thing', 'things')} in the rows may be worth a look.`}
        </Notice>
      ) : null}
      {state.passedOver ? <OtherSheetsNotice state={state} /> : null}
      {asked.of === 'people' ? (
        <ComparePeople state={state} plan={asked.plan} choices={asked.choices} dispatch={dispatch} />
      ) : (
        <CompareRecords plan={asked.plan} choices={asked.choices} dispatch={dispatch} />
      )}
      <p>
        Nothing has been changed yet.{' '}
        {asked.of === 'people'
          ? 'People who are not in the file are left as they are.'
          : 'What is recorded already and not in the file is left as it is.'}
      </p>
    </>
  );
}
