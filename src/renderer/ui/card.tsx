import { type ReactNode, useId } from 'react';
import css from './card.module.css';

interface CardProps {
  readonly title?: string;
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  /** Where keys go from card to card, they stop at its heading. */
  readonly canTakeFocus?: boolean;
}

/** A bordered part of a screen with its own heading. */
export function Card({ title, sentence, actions, children, level = 2, canTakeFocus = false }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={css.card} {...(title ? { 'aria-labelledby': id } : {})}>
      {title || actions ? (
        <div className={css.head}>
          <div>
            {title ? (
              <Heading id={id} className={css.title} {...(canTakeFocus ? { tabIndex: -1 } : {})}>
                {title}
              </Heading>
            ) : null}
            {sentence ? <p className={css.sentence}>{sentence}</p> : null}
          </div>
          {actions ? <div className={css.actions}>{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
