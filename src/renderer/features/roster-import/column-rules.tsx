import { type ImportRule, ruleOfColumn } from '../../../shared/domain/roster/person-field-columns.ts';
import { rosterFieldLabels, rosterFields } from '../../../shared/domain/roster/roster-field.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import css from './roster-import.module.css';
import type { OpenImport, WizardAction } from './wizard-state.ts';

const ruleOptions: readonly { readonly id: ImportRule; readonly label: string }[] = [
  { id: 'overwrite', label: 'The file counts' },
  { id: 'fill blanks', label: 'Only fill what is empty here' },
  { id: 'never', label: 'Keep what is here' },
];

interface Props {
  readonly state: OpenImport;
  readonly dispatch: (action: WizardAction) => void;
}

/** What happens, column by column, when somebody known has another value here than in the file. */
export function ColumnRules({ state, dispatch }: Props) {
  const used = new Set(state.mapping.values());
  return (
    <Disclosure title="When both have a value">
      <p className={css.quiet}>For people who are known already. New people take everything the file says.</p>
      <div className={css.rules}>
        {rosterFields
          .filter((field) => used.has(field))
          .map((field) => (
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
  );
}
