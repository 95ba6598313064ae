import type { Candidate } from '../../../shared/domain/roster/identity-search.ts';
import type { RosterRow } from '../../../shared/domain/roster/parsed-row.ts';
import { type ComparedField, partsDiffer, sideBySide, type Told } from '../../../shared/domain/roster/side-by-side.ts';
import { listInWords } from '../../lib/format.ts';
import { Tag } from '../../ui/tag.tsx';
import css from './duplicates.module.css';
import { valueWords } from './value-words.ts';

interface Props {
  readonly row: number;
  readonly said: RosterRow;
  readonly candidate: Candidate;
}

/** A row of the file beside somebody it may be, field by field; what contradicts is marked in words. */
export function CandidateTable({ row, said, candidate }: Props) {
  const parts = [partWords(said), partWords(candidate)] as const;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Row {row}</th>
          <th scope="col">
            {candidate.kind === 'row' ? (
              `Row ${candidate.row}`
            ) : (
              <>
                <a href={`#/people/${candidate.id}`}>{candidate.name}</a>, here now
              </>
            )}
          </th>
        </tr>
      </thead>
      <tbody>
        {tellingFields(said, candidate).map(({ field, label, here, there, differs }) => (
          <Line key={field} label={label} here={words(field, here)} there={words(field, there)} differs={differs} />
        ))}
        {parts[0] === null && parts[1] === null ? null : (
          <Line label="Part in the cohort" here={parts[0]} there={parts[1]} differs={partsDiffer(said, candidate)} />
        )}
      </tbody>
    </table>
  );
}

/** By these a person is known again even where the row says nothing of them; the rest stands on the person's page. */
const knownBy: readonly ComparedField['field'][] = ['email', 'externalId', 'jobTitle', 'department', 'location'];

function tellingFields(said: RosterRow, candidate: Candidate): readonly ComparedField[] {
  const lines = sideBySide(said, candidate);
  return candidate.kind === 'row' ? lines : lines.filter(({ field, here }) => here !== null || knownBy.includes(field));
}

interface LineProps {
  readonly label: string;
  readonly here: string | null;
  readonly there: string | null;
  readonly differs: boolean;
}

function Line({ label, here, there, differs }: LineProps) {
  return (
    <tr data-differs={differs || undefined}>
      <th scope="row">{label}</th>
      <td>{here ?? <span className={css.quiet}>not said</span>}</td>
      <td>
        {there ?? <span className={css.quiet}>not known</span>} {differs ? <Tag tone="notice">differs</Tag> : null}
      </td>
    </tr>
  );
}

const words = (field: ComparedField['field'], value: ComparedField['here']) =>
  value === null ? null : valueWords(field, value);

const partWords = ({ roles }: Told) => (roles === null || roles.length === 0 ? null : listInWords(roles));
