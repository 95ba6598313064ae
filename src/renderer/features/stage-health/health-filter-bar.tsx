import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { PairingFilters } from '../../../shared/domain/pairing-filters.ts';
import type { HealthOverview } from '../../../shared/ipc/routes/health.ts';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { sentenceCase } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { Select } from '../../ui/select.tsx';
import css from './stage-health.module.css';

interface Props {
  readonly programmes: readonly ProgrammeOverview[];
  readonly choices: HealthOverview['choices'] | undefined;
  readonly filters: PairingFilters;
  readonly asOf: LocalDate | null;
  readonly today: LocalDate | undefined;
  readonly onFilters: (filters: PairingFilters) => void;
  readonly onAsOf: (asOf: LocalDate | null) => void;
}

const plain = (values: readonly string[]) => values.map((value) => ({ id: value, label: sentenceCase(value) }));

/** Which pairings the screen is about, and on which day. */
export function HealthFilterBar({ programmes, choices, filters, asOf, today, onFilters, onAsOf }: Props) {
  const shown = programmes.filter(({ id }) => filters.programmeId === null || id === filters.programmeId);
  const cohorts = shown.flatMap((programme) =>
    programme.cohorts.map((cohort) => ({
      id: cohort.id,
      label: shown.length > 1 ? `${programme.name}, ${cohort.name}` : cohort.name,
    })),
  );
  const change = (change: Partial<PairingFilters>) => onFilters({ ...filters, ...change });
  return (
    <section className={css.filters} aria-label="Which pairings" data-print="never">
      {programmes.length > 1 ? (
        <Select
          label="Programme"
          options={programmes.map(({ id, name }) => ({ id, label: name }))}
          value={filters.programmeId}
          onChange={(programmeId) => change({ programmeId, cohortId: null })}
        />
      ) : null}
      <FilterSelect
        label="Cohort"
        everything="Every cohort"
        options={cohorts}
        value={filters.cohortId}
        onChange={(cohortId) => change({ cohortId })}
      />
      <FilterSelect
        label="Department"
        everything="Every department"
        options={plain(choices?.departments ?? [])}
        value={filters.department}
        onChange={(department) => change({ department })}
      />
      <FilterSelect
        label="Career level"
        everything="Every level"
        options={plain(choices?.careerLevels ?? [])}
        value={filters.careerLevel}
        onChange={(careerLevel) => change({ careerLevel })}
      />
      <FilterSelect
        label="Purpose"
        everything="Every purpose"
        options={plain(choices?.purposes ?? [])}
        value={filters.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <div className={css.day}>
        <DayField
          label="As of"
          value={asOf ?? today ?? null}
          max={today}
          onChange={(day) => onAsOf(day === null || day === today ? null : (day as LocalDate))}
        />
        {asOf === null ? null : (
          <Button size="small" icon="undo" onPress={() => onAsOf(null)}>
            Back to today
          </Button>
        )}
      </div>
    </section>
  );
}
