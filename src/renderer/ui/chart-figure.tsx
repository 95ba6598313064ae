import { type ReactNode, Suspense, useId, useState } from 'react';
import { Button } from './button.tsx';
import css from './chart-figure.module.css';
import { type ChartFill, FillSample } from './chart-patterns.tsx';

interface Props {
  /** The question the figure answers. */
  readonly caption: string;
  /** The answer in one sentence, worked out from the same numbers; it is also the name of the picture. */
  readonly sentence: string;
  readonly legend: readonly { readonly label: string; readonly fill?: ChartFill; readonly mark?: ReactNode }[];
  /** Height of the drawing in pixels, kept free while the charts are still loading. */
  readonly height: number;
  /** The same numbers as a table; the way in for keyboard and screen reader. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** A chart that can be read without seeing it: question, answer, drawing, legend in text, and the numbers as a table. */
export function ChartFigure({ caption, sentence, legend, height, table, children }: Props) {
  const scope = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={css.figure}>
      <figcaption className={css.caption}>
        <h2>{caption}</h2>
        <span data-print="never">
          <Button size="small" icon={asTable ? 'chart' : 'table'} onPress={() => setAsTable(!asTable)}>
            {asTable ? 'Show as chart' : 'Show as table'}
          </Button>
        </span>
      </figcaption>
      <p>{sentence}</p>
      {asTable ? (
        // Wide tables scroll inside the figure; a region that scrolls must be reachable by keyboard.
        <section className={css.scroll} aria-label={caption} tabIndex={0}>
          {table}
        </section>
      ) : (
        <>
          <ul className={css.legend}>
            {legend.map((entry) => (
              <li key={entry.label}>
                {entry.fill === undefined ? (
                  entry.mark
                ) : (
                  <FillSample scope={`${scope}-${entry.fill.id}`} fill={entry.fill} />
                )}
                {entry.label}
              </li>
            ))}
          </ul>
          <div role="img" aria-label={sentence} className={css.drawing} style={{ height }}>
            <Suspense fallback={null}>{children}</Suspense>
          </div>
        </>
      )}
    </figure>
  );
}
