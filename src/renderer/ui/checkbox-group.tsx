import { CheckboxGroup as AriaCheckboxGroup, Checkbox, FieldError, Label } from 'react-aria-components';
import css from './choice.module.css';
import field from './field.module.css';
import { Icon } from './icon.tsx';

interface CheckboxGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
  readonly error?: string | undefined;
}

/** Any number of a few. */
export function CheckboxGroup<Id extends string>({ label, options, value, onChange, error }: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup
      value={[...value]}
      onChange={(ids) => onChange(options.map((option) => option.id).filter((id) => ids.includes(id)))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ''}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <div className={css.group}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} className={css.choice ?? ''}>
            {({ isSelected }) => (
              <>
                <span className={css.box}>{isSelected ? <Icon name="check" size={14} /> : null}</span>
                {option.label}
              </>
            )}
          </Checkbox>
        ))}
      </div>
      <FieldError className={field.error ?? ''}>{error}</FieldError>
    </AriaCheckboxGroup>
  );
}
