import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import css from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  readonly children?: ReactNode;
  readonly variant?: 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  readonly type?: 'button' | 'submit';
  /** Needed when there are no words, only an icon. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  /** Stays focusable and says it is busy, and does not act again. */
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
  readonly id?: string;
  readonly describedBy?: string;
  /** For a button that folds something open and shut. */
  readonly isExpanded?: boolean;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A quiet button unless told otherwise; one primary per screen. */
export function Button(props: ButtonProps) {
  const {
    children,
    variant = 'quiet',
    size = 'normal',
    icon,
    label,
    describedBy,
    isExpanded,
    onPress,
    type,
    isPending,
    ...rest
  } = props;
  return (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      // React Aria's own pending state announces the button through a picture named after it, which loses its name with the
      // button. While pending it is a plain button that does nothing.
      type={isPending ? 'button' : (type ?? 'button')}
      onPress={() => {
        if (!isPending) onPress?.();
      }}
      data-pending={isPending || undefined}
      className={css.button ?? ''}
      data-variant={variant}
      data-size={size}
      data-bare={children === undefined || undefined}
    >
      {icon ? <Icon name={icon} size={size === 'small' ? 15 : 17} /> : null}
      {children}
    </AriaButton>
  );
}
