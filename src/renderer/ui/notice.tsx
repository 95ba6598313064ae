import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './notice.module.css';

interface NoticeProps {
  readonly tone?: 'info' | 'problem';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something to know before going on, or something that did not work; a problem is announced. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={css.notice} data-tone={tone} {...(tone === 'problem' ? { role: 'alert' } : {})}>
      <span className={css.icon}>
        <Icon name="notice" size={18} />
      </span>
      <div className={css.words}>
        {title ? <strong>{title}</strong> : null}
        <div>{children}</div>
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
