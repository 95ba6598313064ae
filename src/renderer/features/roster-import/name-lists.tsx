import { Button } from '../../ui/button.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';

/** People whose row says nothing new. */
export function UnchangedList({ rows }: Pick<GroupProps<'unchanged'>, 'rows'>) {
  return (
    <ul className={css.names}>
      {rows.map(({ row, personId, name }) => (
        <li key={row}>
          <a href={`#/people/${personId}`}>{name}</a> <span className={css.quiet}>row {row}</span>
        </li>
      ))}
    </ul>
  );
}

/** Rows left out by hand, each with a way back in. */
export function LeftOutList({ rows, dispatch }: Pick<GroupProps<'leftOut'>, 'rows' | 'dispatch'>) {
  return (
    <ul className={css.lines}>
      {rows.map(({ row, name }) => (
        <li key={row} {...entryMark}>
          <span>
            {name ?? 'Without a name'} <span className={css.quiet}>row {row}</span>
          </span>
          <Button
            size="small"
            label={`Take in again: ${name ?? 'the row without a name'}, row ${row}`}
            onPress={() => dispatch({ type: 'row decided', row, answer: { leaveOut: false } })}
          >
            Take in again
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Rows of people who stand in the file more than once. */
export function AnsweredAgainList({ rows }: Pick<GroupProps<'answeredAgain'>, 'rows'>) {
  return (
    <ul className={css.names}>
      {rows.map(({ row, name, standing, kept }) => (
        <li key={row}>
          {name}{' '}
          <span className={css.quiet}>
            row {row}; {kept ? `taken together with row ${standing}` : `the newer answer in row ${standing} stands`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** People of the cohort the file does not name. They are listed and never touched. */
export function MissingList({ rows }: Pick<GroupProps<'missing'>, 'rows'>) {
  return (
    <>
      <p>These people belong to the cohort and are not in this file. Nothing happens to them.</p>
      <ul className={css.names}>
        {rows.map(({ personId, name }) => (
          <li key={personId}>
            <a href={`#/people/${personId}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
