import { RadioGroup as AriaRadioGroup, FieldError, Label, Radio, Text } from 'react-aria-components';
import css from './choice.module.css';
import field from './field.module.css';

interface RadioOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
}

interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly RadioOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly orientation?: 'vertical' | 'horizontal';
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** All of the choices in sight, one of them taken. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const {
    label,
    options,
    value,
    onChange,
    orientation = 'vertical',
    description,
    error,
    hideLabel,
    isDisabled,
    isRequired,
  } = props;
  const first = value ?? options[0]?.id;
  return (
    <AriaRadioGroup
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      orientation={orientation}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      className={field.field ?? ''}
    >
      <Label className={(hideLabel ? field.hidden : field.label) ?? ''}>{label}</Label>
      <div className={css.group} data-orientation={orientation}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            autoFocus={props.autoFocus === true && option.id === first}
            className={css.choice ?? ''}
          >
            <span className={css.ring} />
            <span>
              {option.label}
              {option.description ? <span className={css.note}>{option.description}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      {description ? (
        <Text slot="description" className={field.hint ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
    </AriaRadioGroup>
  );
}
