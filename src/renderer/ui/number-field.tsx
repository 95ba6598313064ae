import { useState } from 'react';
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

/** A whole number; arrow keys step it. One beyond the limits becomes the nearest within them, and the field says so. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, min, max, description, error, hideLabel, ...rest } = props;
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const corrected = isLeft ? correctionOf(typed, min, max) : null;
  const hint = corrected ?? description;
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      onFocus={() => {
        setTyped('');
        setLeft(false);
      }}
      onBlur={() => setLeft(true)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={css.field ?? ''}
    >
      <Label className={(hideLabel ? css.hidden : css.label) ?? ''}>{label}</Label>
      <Input
        className={css.control ?? ''}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setLeft(false);
        }}
      />
      {hint ? (
        <Text slot="description" className={css.hint ?? ''} {...(corrected === null ? {} : { role: 'status' })}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </AriaNumberField>
  );
}

/** What became of a number beyond the limits; null where it stands as it was typed. */
function correctionOf(typed: string, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): string | null {
  const number = typed === '' ? Number.NaN : Number(typed);
  if (number < min) return `${min} is the least there can be.`;
  return number > max ? `${max} is the most there can be.` : null;
}
