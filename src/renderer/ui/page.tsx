import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import css from './page.module.css';

interface PageProps {
  readonly title: string;
  /** The one sentence the page would say if it could say only one. */
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
  /** Text pages stay narrow; tables and boards take the room there is. */
  readonly width?: 'full' | 'reading';
}

/** A screen: its heading (which takes the focus after a jump), one sentence, its actions, its content. */
export function Page({ title, sentence, actions, back, children, width = 'full' }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Mentor Desk`;
  }, [title]);
  // Another screen begins at its top, however far down the one before was read.
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <div className={css.page} data-width={width}>
      <header className={css.head}>
        <div className={css.words}>
          {back ? (
            <a href={back.href} className={css.back}>
              ← {back.label}
            </a>
          ) : null}
          <h1 tabIndex={-1} id="page-title">
            {title}
          </h1>
          {sentence ? <p className={css.sentence}>{sentence}</p> : null}
        </div>
        {actions ? (
          <div className={css.actions} data-print="never">
            {actions}
          </div>
        ) : null}
      </header>
      {children}
    </div>
  );
}
