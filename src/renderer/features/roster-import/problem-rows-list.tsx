import { type RosterProblemCode, rosterProblemSentences } from '../../../shared/domain/roster/roster-problem.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';

/** What keeps a row out, with what stands there or why it is refused. */
function problemWords(code: RosterProblemCode, value: string): string {
  const sentence = rosterProblemSentences[code];
  if (value === '') return sentence;
  return code === 'CANNOT_BE_RECORDED' ? `${sentence} ${value}` : `${sentence} (${value})`;
}

/** Rows that cannot come in, each with what keeps it out. */
export function ProblemRowsList({ rows }: Pick<GroupProps<'problems'>, 'rows'>) {
  return (
    <>
      <p>These rows stay out. Mend them in the file and import it again; nothing comes in twice.</p>
      <ul className={css.lines}>
        {rows.map(({ row, problems }) => (
          <li key={row}>
            <span>
              Row {row}:{' '}
              {problems
                .filter(({ blocks }) => blocks)
                .map(({ code, value }) => problemWords(code, value))
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
