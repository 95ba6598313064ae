import type { ReactNode } from 'react';
import css from './tag.module.css';

interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'notice';
}

/** A short word set apart; it is read as text, so it never says anything by colour alone. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return (
    <span className={css.tag} data-tone={tone}>
      {children}
    </span>
  );
}
