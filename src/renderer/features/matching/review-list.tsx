import { useId } from 'react';
import css from './review.module.css';

/** One kind of answer, a line for each; nothing where there is none. */
export function ReviewList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={css.title}>
        {title}
      </h3>
      <ul className={css.lines}>
        {lines.map((line, at) => (
          // People of one name may be named twice.
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
