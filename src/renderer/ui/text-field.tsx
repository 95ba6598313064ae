import type { Ref } from 'react';
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components';
import css from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  /** In words, shown under the field. */
  readonly error?: string | undefined;
  readonly type?: 'text' | 'password' | 'email' | 'search';
  readonly multiline?: boolean;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A labelled line (or box) of text with its hint and its error in words. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, multiline, hideLabel, placeholder = '', inputRef, ...rest } = props;
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} validationBehavior="aria" className={css.field ?? ''}>
      <Label className={(hideLabel ? css.hidden : css.label) ?? ''}>{label}</Label>
      {multiline ? (
        <TextArea className={css.control ?? ''} placeholder={placeholder} />
      ) : (
        <Input className={css.control ?? ''} placeholder={placeholder} {...(inputRef ? { ref: inputRef } : {})} />
      )}
      {description ? (
        <Text slot="description" className={css.hint ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
