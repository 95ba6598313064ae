import type { ReactNode } from 'react';
import css from './empty-state.module.css';
import { Icon, type IconName } from './icon.tsx';

interface EmptyStateProps {
  readonly title: string;
  /** What will be here and why that helps. */
  readonly sentence: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
}

/** Where there is nothing yet: what will be here, why it helps, and what to do. */
export function EmptyState({ title, sentence, icon, children }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      {icon ? (
        <span className={css.icon}>
          <Icon name={icon} size={26} />
        </span>
      ) : null}
      <h2 className={css.title}>{title}</h2>
      <p className={css.sentence}>{sentence}</p>
      {children ? <div className={css.actions}>{children}</div> : null}
    </div>
  );
}
