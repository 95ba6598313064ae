import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { Card } from '../../ui/card.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { Period, PeriodChoice } from './report-period.ts';
import css from './reports.module.css';

export interface ReportWishes {
  readonly programmeId: ProgrammeId | null;
  /** Null is every cohort of the programme. */
  readonly cohortId: CohortId | null;
  readonly choice: PeriodChoice;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const every = 'every';

interface Props {
  readonly programmes: readonly ProgrammeOverview[];
  readonly programme: ProgrammeOverview;
  readonly wishes: ReportWishes;
  readonly period: Period | null;
  readonly onWishes: (wishes: ReportWishes) => void;
}

/** What the report is about: programme, cohort and period. */
export function ReportChoices({ programmes, programme, wishes, period, onWishes }: Props) {
  const change = (part: Partial<ReportWishes>) => onWishes({ ...wishes, ...part });
  const periods = [
    { id: 'this quarter', label: 'This quarter so far' },
    { id: 'last quarter', label: 'Last quarter' },
    { id: 'cohort so far', label: wishes.cohortId === null ? 'Since the first cohort began' : 'The cohort so far' },
    { id: 'dates', label: 'From one day to another' },
  ] as const;
  return (
    <Card title="Leadership summary" sentence="Counts for those who answer for the programme. No names, no notes.">
      {programmes.length > 1 ? (
        <Select
          label="Programme"
          options={programmes.map(({ id, name }) => ({ id, label: name }))}
          value={programme.id}
          onChange={(programmeId) => change({ programmeId, cohortId: null })}
        />
      ) : null}
      <Select<string>
        label="Cohort"
        options={[
          { id: every, label: 'Every cohort' },
          ...programme.cohorts.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={wishes.cohortId ?? every}
        onChange={(id) => change({ cohortId: programme.cohorts.find((cohort) => cohort.id === id)?.id ?? null })}
      />
      <Select
        label="Period"
        options={periods}
        value={wishes.choice}
        onChange={(choice) =>
          // Dates begin where the last choice stood, so that only what differs has to be typed.
          change({ choice, from: wishes.from ?? period?.from ?? null, to: wishes.to ?? period?.to ?? null })
        }
      />
      {wishes.choice === 'dates' ? (
        <div className={css.days}>
          <DayField
            label="First day"
            value={wishes.from}
            onChange={(day) => change({ from: day as LocalDate | null })}
            max={wishes.to ?? undefined}
          />
          <DayField
            label="Last day"
            value={wishes.to}
            onChange={(day) => change({ to: day as LocalDate | null })}
            min={wishes.from ?? undefined}
            error={
              wishes.from !== null && wishes.to !== null && wishes.to < wishes.from
                ? 'The period ends before it begins.'
                : undefined
            }
          />
        </div>
      ) : null}
    </Card>
  );
}
