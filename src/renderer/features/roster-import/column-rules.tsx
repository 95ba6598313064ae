import { type ImportRule, ruleOfColumn, takesRule } from '../../../shared/domain/roster/person-field-columns.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import { rosterFieldLabels, rosterFields } from '../../../shared/domain/roster/roster-field.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { overwrittenWords } from './overwritten-words.ts';
import css from './roster-import.module.css';
import type { OpenImport, WizardAction } from './wizard-state.ts';

const ruleOptions: readonly { readonly id: ImportRule; readonly label: string }[] = [
  { id: 'overwrite', label: 'The file counts' },
  { id: 'fill blanks', label: 'Only fill what is empty here' },
  { id: 'never', label: 'Keep what is here' },
];

interface Props {
  readonly plan: ImportPlan;
  readonly state: OpenImport;
  readonly dispatch: (action: WizardAction) => void;
}

/** What happens, column by column, when somebody known has another value here than in the file. */
export function ColumnRules({ plan, state, dispatch }: Props) {
  const overwriting = overwrittenWords(plan);
  const used = new Set(state.mapping.values());
  const shown = rosterFields.filter((field) => used.has(field) && takesRule(field));
  return (
    <>
      {overwriting === null ? null : <p>{overwriting} Each is marked “replaces” below.</p>}
      <Disclosure title="Choose what counts when both have a value">
        <p className={css.quiet}>For people who are known already. New people take everything the file says.</p>
        <p className={css.rulesFor}>
          <Button
            size="small"
            onPress={() => {
              for (const field of shown) dispatch({ type: 'rule chosen', field, rule: 'fill blanks' });
            }}
          >
            Only fill what is empty, in every column
          </Button>
        </p>
        <div className={css.rules}>
          {shown.map((field) => (
            <Select
              key={field}
              label={rosterFieldLabels[field]}
              options={ruleOptions}
              value={ruleOfColumn(field, state.rules)}
              onChange={(rule) => dispatch({ type: 'rule chosen', field, rule })}
            />
          ))}
        </div>
      </Disclosure>
    </>
  );
}
