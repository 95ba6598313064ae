import { rosterProblemSentences } from '../../../shared/domain/roster/roster-problem.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';

/** Rows of which nobody can be made, each with what keeps it out. */
export function ProblemRowsList({ rows }: Pick<GroupProps<'problems'>, 'rows'>) {
  return (
    <>
      <p>These rows stay out. Mend them in the file and import it again; whoever is in already is not added twice.</p>
      <ul className={css.lines}>
        {rows.map(({ row, problems }) => (
          <li key={row}>
            <span>
              Row {row}:{' '}
              {problems
                .filter(({ blocks }) => blocks)
                .map(({ code }) => rosterProblemSentences[code])
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
