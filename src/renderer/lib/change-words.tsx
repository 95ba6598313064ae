import css from './change-words.module.css';
import { formatInstant } from './format.ts';

interface ChangeWordsProps {
  readonly change: {
    readonly at: string;
    readonly sentence: string;
    /** What changed, a line for each field. */
    readonly details: readonly string[];
  };
}

/** One change in a history: what was done, what that changed, and when. */
export function ChangeWords({ change }: ChangeWordsProps) {
  return (
    <div className={css.words}>
      <span>{change.sentence}</span>
      {change.details.length > 0 ? (
        <ul className={css.details}>
          {change.details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <time dateTime={change.at} className={css.time}>
        {formatInstant(change.at)}
      </time>
    </div>
  );
}
