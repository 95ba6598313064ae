import type { CohortOverview, ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { CohortSubject } from './cohort-dialog.tsx';
import css from './programme.module.css';

interface CohortListProps {
  readonly programme: ProgrammeOverview;
  readonly onEdit: (subject: CohortSubject) => void;
  readonly onBringBack: (cohort: CohortOverview) => void;
}

/** The cohorts of one programme, newest first, with how many take part. */
export function CohortList({ programme, onEdit, onBringBack }: CohortListProps) {
  const today = useToday();
  const close = useDeskChange('cohort.close');
  const columns: readonly Column<CohortOverview>[] = [
    {
      id: 'name',
      header: 'Cohort',
      isRowHeader: true,
      cell: (cohort) => (
        <span className={css.name}>
          {cohort.name} {cohort.closedOn ? <Tag>Closed {formatDay(cohort.closedOn)}</Tag> : null}
        </span>
      ),
    },
    {
      id: 'days',
      header: 'Runs',
      cell: (cohort) =>
        cohort.endsOn
          ? `${formatDay(cohort.startsOn)} to ${formatDay(cohort.endsOn)}`
          : `From ${formatDay(cohort.startsOn)}`,
    },
    { id: 'mentors', header: 'Mentors', align: 'end', cell: (cohort) => cohort.mentors },
    { id: 'mentees', header: 'Mentees', align: 'end', cell: (cohort) => cohort.mentees },
    { id: 'pairings', header: 'Pairings', align: 'end', cell: (cohort) => cohort.pairings },
    {
      id: 'do',
      header: 'Change',
      align: 'end',
      cell: (cohort) => (
        <span className={css.buttons}>
          <Button size="small" label={`Change ${cohort.name}`} onPress={() => onEdit({ kind: 'change', cohort })}>
            Change
          </Button>
          {cohort.closedOn === null ? (
            <Button size="small" label={`Bring back into ${cohort.name}`} onPress={() => onBringBack(cohort)}>
              Bring back
            </Button>
          ) : null}
          {cohort.closedOn === null ? (
            <Button
              size="small"
              label={`Close ${cohort.name}`}
              onPress={() => void close.run({ id: cohort.id, on: today })}
            >
              Close
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={`Cohorts of ${programme.name}`}
      columns={columns}
      rows={programme.cohorts}
      rowKey={(cohort) => cohort.id}
      onOpen={(cohort) => onEdit({ kind: 'change', cohort })}
      emptySentence="No cohort yet. People join a programme in a cohort, often one a year."
    />
  );
}
