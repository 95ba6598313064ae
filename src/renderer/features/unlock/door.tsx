import { type ReactNode, useEffect } from 'react';
import css from './door.module.css';

interface DoorProps {
  readonly title: string;
  readonly sentence?: string;
  readonly rail?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** The frame of everything that stands before an open vault. */
export function Door({ title, sentence, rail, children, footer }: DoorProps) {
  useEffect(() => {
    document.title = `${title} · Mentor Desk`;
  }, [title]);
  return (
    <main className={css.door}>
      <div className={css.card} data-rail={rail ? '' : undefined}>
        <p className={css.brand}>Mentor Desk</p>
        {rail ? <div className={css.rail}>{rail}</div> : null}
        <div className={css.body}>
          <div>
            <h1 className={css.title} tabIndex={-1} id="page-title">
              {title}
            </h1>
            {sentence ? <p className={css.sentence}>{sentence}</p> : null}
          </div>
          {children}
        </div>
      </div>
      <p className={css.foot} data-print="never">
        {footer ?? 'Everything stays in one encrypted file on this computer. Mentor Desk never goes online.'}
      </p>
    </main>
  );
}
