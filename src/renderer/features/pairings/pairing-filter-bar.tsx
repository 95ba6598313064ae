import type { RefObject } from 'react';
import { healthBands } from '../../../shared/domain/health/health-band.ts';
import { type StageKind, stageKinds } from '../../../shared/domain/stage.ts';
import { bandLabels } from '../../lib/band-labels.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
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

const named = <Id extends string>(list: readonly { readonly id: Id; readonly name: string }[]) =>
  list.map(({ id, name }) => ({ id, label: name }));

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
        <FilterSelect
          label={label}
          hideLabel
          everything={everything}
          value={filters[name]}
          onChange={(value) => onChange({ ...filters, [name]: value })}
          options={known.map((one) => ({ id: one, label: sentenceCase(one) }))}
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
          {/* Every programme has stages of its own, so a board is always that of one. */}
          {isTable ? (
            <FilterSelect
              label="Programme"
              hideLabel
              everything="All programmes"
              value={filters.programmeId}
              onChange={(programmeId) => onChange({ ...filters, programmeId, cohortId: null })}
              options={named(programmes)}
            />
          ) : (
            <Select
              label="Programme"
              hideLabel
              value={filters.programmeId}
              onChange={(programmeId) => onChange({ ...filters, programmeId, cohortId: null })}
              options={named(programmes)}
            />
          )}
        </div>
      ) : null}
      <div className={css.filter}>
        <FilterSelect
          label="Cohort"
          hideLabel
          everything="All cohorts"
          value={filters.cohortId}
          onChange={(cohortId) => onChange({ ...filters, cohortId })}
          options={named(cohorts)}
        />
      </div>
      {group('Department', 'All departments', 'department', choices?.departments)}
      {group('Career level', 'All career levels', 'careerLevel', choices?.careerLevels)}
      {group('Purpose', 'All purposes', 'purpose', choices?.purposes)}
      {isTable ? (
        <>
          <div className={css.filter}>
            <FilterSelect
              label="Stage"
              hideLabel
              everything="All stages"
              value={filters.stage}
              onChange={(stage) => onChange({ ...filters, stage })}
              options={stageKinds.map((kind) => ({ id: kind, label: stageNames(kind) }))}
            />
          </div>
          <div className={css.filter}>
            <FilterSelect
              label="Band"
              hideLabel
              everything="All bands"
              value={filters.band}
              onChange={(band) => onChange({ ...filters, band })}
              options={healthBands.map((band) => ({ id: band, label: bandLabels[band] }))}
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
