import type { ReactNode } from 'react';
import css from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

interface LinkButtonProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: 'primary' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
}

/** Looks like a button, goes to another place. */
export function LinkButton({ href, children, variant = 'quiet', size = 'normal', icon }: LinkButtonProps) {
  return (
    <a href={href} className={css.button} data-variant={variant} data-size={size}>
      {icon ? <Icon name={icon} size={size === 'small' ? 15 : 17} /> : null}
      {children}
    </a>
  );
}
