import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';

interface UnchangedProps {
  readonly rows: readonly { readonly row: number; readonly personId?: string; readonly name: string }[];
  /** A word about a row, where somebody said something about it. */
  readonly note?: (row: number) => ReactNode;
}

/** Rows that say nothing new. */
export function UnchangedList({ rows, note }: UnchangedProps) {
  return (
    <ul className={css.names}>
      {rows.map(({ row, personId, name }) => (
        <li key={row}>
          {personId === undefined ? name : <a href={`#/people/${personId}`}>{name}</a>}{' '}
          <span className={css.quiet}>row {row}</span>
          {note?.(row)}
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

interface AnsweredAgainProps {
  readonly rows: readonly {
    readonly row: number;
    readonly name: string;
    readonly standing: number;
    /** True where what the row says counts as well. */
    readonly kept?: boolean;
  }[];
  /** A word about a row, where somebody said something about it. */
  readonly note?: (row: number) => ReactNode;
}

/** Rows that tell the same thing, or of the same person, as another row. */
export function AnsweredAgainList({ rows, note }: AnsweredAgainProps) {
  return (
    <ul className={css.names}>
      {rows.map(({ row, name, standing, kept }) => (
        <li key={row}>
          {name}{' '}
          <span className={css.quiet}>
            row {row}; {kept ? `taken together with row ${standing}` : `the newer answer in row ${standing} stands`}
          </span>
          {note?.(row)}
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
