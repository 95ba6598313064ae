import type { PersonRow } from '../../../shared/ipc/routes/people.ts';
import { sentenceCase } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './people.module.css';
import { partWords, roleLabels } from './people-words.ts';

const nothing = <span className={css.quiet}>–</span>;

/** What the list of people shows of each. */
export const peopleColumns: readonly Column<PersonRow>[] = [
  {
    id: 'name',
    header: 'Name',
    isSortable: true,
    isRowHeader: true,
    width: '24%',
    cell: (row) => (
      <span className={css.name}>
        <a href={`#/people/${row.id}`}>{row.name}</a>
        {row.jobTitle ? <span className={css.quiet}>{row.jobTitle}</span> : null}
      </span>
    ),
  },
  { id: 'department', header: 'Department', isSortable: true, cell: (row) => row.department ?? nothing },
  {
    id: 'careerLevel',
    header: 'Career level',
    isSortable: true,
    cell: (row) => (row.careerLevel ? sentenceCase(row.careerLevel) : nothing),
  },
  {
    id: 'roles',
    header: 'Takes part as',
    cell: (row) =>
      row.roles.length === 0 ? (
        nothing
      ) : (
        <span className={css.tags}>
          {row.roles.map((role) => (
            <Tag key={role} tone="accent">
              {roleLabels[role]}
            </Tag>
          ))}
          {row.paused ? <Tag>Pausing</Tag> : null}
        </span>
      ),
  },
  {
    id: 'mentoring',
    header: 'Now',
    isSortable: true,
    cell: (row) => {
      const words = partWords(row);
      return words.length === 0 ? nothing : sentenceCase(words.join(', '));
    },
  },
  {
    id: 'manager',
    header: 'Reports to',
    cell: (row) =>
      row.managerKind === 'person' ? (
        row.managerName
      ) : row.managerKind === 'none' ? (
        'Nobody'
      ) : (
        <span className={css.quiet}>Not known</span>
      ),
  },
];
