import { entryMark } from '../../ui/use-keep-place.ts';
import { DuplicateCard } from './duplicate-card.tsx';
import css from './duplicates.module.css';
import type { GroupProps } from './plan-groups.ts';

/** Rows of which it is not clear who they are. They wait: nothing happens to them until they are answered. */
export function DuplicatesList({ rows, dispatch }: GroupProps<'possibleDuplicates'>) {
  return (
    <>
      <p className={css.waiting}>
        Say of each row who it is. A row without an answer stays out, and can be answered when the file is imported
        again.
      </p>
      <ul className={css.doubts}>
        {rows.map((doubt) => (
          <li key={doubt.row} {...entryMark}>
            <DuplicateCard doubt={doubt} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </>
  );
}
