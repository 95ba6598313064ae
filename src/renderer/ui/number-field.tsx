import { NumberField as AriaNumberField, FieldError, Input, Label, Text } from 'react-aria-components';
import css from './field.module.css';

export interface NumberFieldProps {
  readonly label: string;
  /** Null is an empty field. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** A whole number; arrow keys step it. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, min, max, description, error, hideLabel, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={css.field ?? ''}
    >
      <Label className={(hideLabel ? css.hidden : css.label) ?? ''}>{label}</Label>
      <Input className={css.control ?? ''} />
      {description ? (
        <Text slot="description" className={css.hint ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </AriaNumberField>
  );
}
