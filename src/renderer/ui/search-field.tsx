import type { Ref } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import css from './field.module.css';
import { Icon } from './icon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A filter line; Esc empties it. */
export function SearchField({ label, value, onChange, placeholder, inputRef }: SearchFieldProps) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className={css.field ?? ''}>
      {({ isEmpty }) => (
        <span className={css.control}>
          <Icon name="search" size={16} />
          <Input
            className={css.bare ?? ''}
            placeholder={placeholder ?? label}
            {...(inputRef ? { ref: inputRef } : {})}
          />
          {isEmpty ? null : (
            <Button className={css.inset ?? ''} aria-label="Empty the search">
              <Icon name="close" size={14} />
            </Button>
          )}
        </span>
      )}
    </AriaSearchField>
  );
}
