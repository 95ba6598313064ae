import type { DoubtReason } from '../../../shared/domain/roster/identity-search.ts';
import { listInWords } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import type { GroupProps } from './plan-groups.ts';
import css from './roster-import.module.css';

const reasonWords: Readonly<Record<DoubtReason, string>> = {
  'number and address disagree': 'The number belongs to one person known here, the address to another.',
  'used for several people': 'The same number or address stands beside several names.',
  'same name': 'The name is the same, and nothing else settles it.',
  'close name': 'The name is nearly the same.',
};

/** Rows of which it is not clear who they are. They wait: nothing happens to them until they are answered. */
export function DuplicatesList({ rows, dispatch }: GroupProps<'possibleDuplicates'>) {
  return (
    <ul className={css.doubts}>
      {rows.map(({ row, name, said, reason, candidates }) => {
        const facts = [said.fields.jobTitle, said.fields.department, said.fields.email].filter((fact) => fact != null);
        const others = candidates.flatMap((one) => (one.kind === 'row' ? [`row ${one.row} (${one.name})`] : []));
        return (
          <li key={row} {...entryMark}>
            <div>
              <strong>{name}</strong> <span className={css.quiet}>row {row}</span>
              {facts.length > 0 ? <p>{facts.join(' · ')}</p> : null}
              <p className={css.quiet}>
                {reasonWords[reason]}
                {others.length > 0 ? ` In the file it also stands in ${listInWords(others)}.` : ''}
              </p>
            </div>
            <div className={css.answers}>
              {candidates.map((candidate) =>
                candidate.kind === 'person' ? (
                  <Button
                    key={candidate.id}
                    size="small"
                    icon="check"
                    label={`Same person as ${candidate.name}: row ${row}`}
                    onPress={() => dispatch({ type: 'row decided', row, answer: { samePersonAs: candidate.id } })}
                  >
                    Same person as {candidate.name}
                  </Button>
                ) : null,
              )}
              <Button
                size="small"
                label={`Someone else: row ${row}`}
                onPress={() => dispatch({ type: 'row decided', row, answer: { samePersonAs: 'someone else' } })}
              >
                Someone else
              </Button>
              <Button
                size="small"
                label={`Leave out row ${row}`}
                onPress={() => dispatch({ type: 'row decided', row, answer: { leaveOut: true } })}
              >
                Leave out
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
