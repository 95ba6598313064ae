import type { RefObject } from 'react';
import { healthBands } from '../../../shared/domain/health/health-band.ts';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { type StageKind, stageKinds } from '../../../shared/domain/stage.ts';
import { bandLabels } from '../../lib/band-labels.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { isNarrowed, type PairingFilters } from './pairing-filters.ts';
import css from './pairings.module.css';

interface PairingFilterBarProps {
  readonly filters: PairingFilters;
  readonly onChange: (filters: PairingFilters) => void;
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

type GroupName = 'department' | 'careerLevel' | 'purpose';
const all = 'all';

/** Which pairings are shown; the table can also be searched and narrowed to a stage or a band. */
export function PairingFilterBar({ filters, onChange, searchInput }: PairingFilterBarProps) {
  const programmes = useDeskQuery('programme.overview', {}).data ?? [];
  const choices = useDeskQuery('health.overview', { programmeId: filters.programmeId }, { keepLast: true }).data
    ?.choices;
  const cohorts = programmes
    .filter((programme) => filters.programmeId === null || programme.id === filters.programmeId)
    .flatMap((programme) => programme.cohorts);
  const stageNames = (kind: StageKind) => {
    const named = programmes.flatMap((one) => one.stages).filter((stage) => stage.kind === kind);
    return [...new Set(named.map((stage) => stage.name))].join(' / ') || sentenceCase(kind);
  };
  const isTable = filters.view === 'table';

  const group = (label: string, everything: string, name: GroupName, known: readonly string[] | undefined) =>
    known === undefined || (known.length < 2 && filters[name] === null) ? null : (
      <div className={css.filter}>
        <Select
          label={label}
          hideLabel
          value={filters[name] ?? all}
          onChange={(value) => onChange({ ...filters, [name]: value === all ? null : value })}
          options={[{ id: all, label: everything }, ...known.map((one) => ({ id: one, label: sentenceCase(one) }))]}
        />
      </div>
    );

  return (
    <div className={css.bar} data-print="never">
      {isTable ? (
        <div className={css.search}>
          <SearchField
            label="Search pairings by name"
            value={filters.search}
            onChange={(search) => onChange({ ...filters, search })}
            inputRef={searchInput}
          />
        </div>
      ) : null}
      {programmes.length > 1 ? (
        <div className={css.filter}>
          <Select
            label="Programme"
            hideLabel
            value={filters.programmeId ?? all}
            onChange={(id) => {
              const programme = programmes.find((one) => one.id === id);
              onChange({ ...filters, programmeId: programme?.id ?? null, cohortId: null });
            }}
            options={[
              // Every programme has stages of its own, so a board is always that of one.
              ...(isTable ? [{ id: all, label: 'All programmes' }] : []),
              ...programmes.map(({ id, name }) => ({ id, label: name })),
            ]}
          />
        </div>
      ) : null}
      <div className={css.filter}>
        <Select
          label="Cohort"
          hideLabel
          value={filters.cohortId ?? all}
          onChange={(id) => onChange({ ...filters, cohortId: id === all ? null : (id as CohortId) })}
          options={[{ id: all, label: 'All cohorts' }, ...cohorts.map(({ id, name }) => ({ id, label: name }))]}
        />
      </div>
      {group('Department', 'All departments', 'department', choices?.departments)}
      {group('Career level', 'All career levels', 'careerLevel', choices?.careerLevels)}
      {group('Purpose', 'All purposes', 'purpose', choices?.purposes)}
      {isTable ? (
        <>
          <div className={css.filter}>
            <Select
              label="Stage"
              hideLabel
              value={filters.stage ?? all}
              onChange={(kind) => onChange({ ...filters, stage: stageKinds.find((one) => one === kind) ?? null })}
              options={[
                { id: all, label: 'All stages' },
                ...stageKinds.map((kind) => ({ id: kind, label: stageNames(kind) })),
              ]}
            />
          </div>
          <div className={css.filter}>
            <Select
              label="Band"
              hideLabel
              value={filters.band ?? all}
              onChange={(band) => onChange({ ...filters, band: healthBands.find((one) => one === band) ?? null })}
              options={[
                { id: all, label: 'All bands' },
                ...healthBands.map((band) => ({ id: band, label: bandLabels[band] })),
              ]}
            />
          </div>
          <Checkbox isSelected={filters.closed} onChange={(closed) => onChange({ ...filters, closed })}>
            No longer followed
          </Checkbox>
        </>
      ) : null}
      {isNarrowed(filters) ? (
        <Button
          size="small"
          icon="close"
          onPress={() =>
            onChange({
              ...filters,
              programmeId: null,
              cohortId: null,
              department: null,
              careerLevel: null,
              purpose: null,
              stage: null,
              band: null,
            })
          }
        >
          Show all again
        </Button>
      ) : null}
    </div>
  );
}
