import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import css from './choice.module.css';
import { Icon } from './icon.tsx';

interface CheckboxProps {
  readonly children?: ReactNode;
  /** Needed when there are no words beside the box. */
  readonly label?: string;
  /** One sentence on what it does, below its words. */
  readonly note?: string;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A tick box with its words; the whole line is the target. */
export function Checkbox({ children, label, note, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={css.choice ?? ''}
      data-bare={children === undefined || undefined}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={css.box}>
            {isIndeterminate ? <span className={css.dash} /> : isSelected ? <Icon name="check" size={14} /> : null}
          </span>
          {note === undefined ? (
            children
          ) : (
            <span>
              {children}
              <span className={css.note}>{note}</span>
            </span>
          )}
        </>
      )}
    </AriaCheckbox>
  );
}
