import { sayWhyOut } from '../../../shared/domain/roster/say-why-out.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';

/** Rows that cannot come in, each with what keeps it out. */
export function ProblemRowsList({ rows }: Pick<GroupProps<'problems'>, 'rows'>) {
  return (
    <>
      <p>
        These rows stay out. Some can be mended under “Check rows”; the others in the file, or in a copy of only these
        rows. Nothing comes in twice.
      </p>
      <ul className={css.lines}>
        {rows.map(({ row, problems }) => (
          <li key={row}>
            <span>
              Row {row}: {sayWhyOut(problems)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
