import type { RefObject } from 'react';
import {
  type ProposalFilters,
  type ProposalView,
  proposalOrders,
  proposalViews,
} from '../../../shared/domain/matching/narrow-proposals.ts';
import { fitWords } from '../../../shared/domain/matching/points/fit-word.ts';
import { sentenceCase } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import css from './proposal-filter-bar.module.css';
import { allShown, isNarrowed } from './proposal-filters.ts';

interface Props {
  readonly filters: ProposalFilters;
  readonly onChange: (filters: ProposalFilters) => void;
  /** How many proposals each view would show. */
  readonly counts: Readonly<Record<ProposalView, number>>;
  readonly departments: readonly string[];
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

/** Which proposals of a run are shown, and whether by name or the weakest first. */
export function ProposalFilterBar({ filters, onChange, counts, departments, searchInput }: Props) {
  const { department } = filters;
  const show = (next: Partial<ProposalFilters>) => onChange({ ...filters, ...next });
  // One that was chosen for other proposals still says why the list is short.
  const named = department === null || departments.includes(department) ? departments : [department, ...departments];
  return (
    <>
      <div className={css.bar} data-print="never">
        <Segments
          label="Views of the proposals"
          segments={proposalViews.map((view) => ({ id: view, label: sentenceCase(view), n: counts[view] }))}
          value={filters.view}
          onChange={(view) => show({ view })}
        />
      </div>
      <div className={css.bar} data-print="never">
        <div className={css.search}>
          <SearchField
            label="Search proposals by name"
            placeholder="Name"
            value={filters.search}
            onChange={(search) => show({ search })}
            inputRef={searchInput}
          />
        </div>
        <div className={css.filter}>
          <FilterSelect
            label="Fit"
            hideLabel
            everything="Any fit"
            value={filters.fit}
            onChange={(fit) => show({ fit })}
            options={fitWords.map((fit) => ({ id: fit, label: fit }))}
          />
        </div>
        {named.length < 2 && department === null ? null : (
          <div className={css.filter}>
            <FilterSelect
              label="Department"
              hideLabel
              everything="All departments"
              value={department}
              onChange={(one) => show({ department: one })}
              options={named.map((one) => ({ id: one, label: one }))}
            />
          </div>
        )}
        <div className={css.filter}>
          <Select
            label="Order"
            hideLabel
            value={filters.order}
            onChange={(order) => show({ order })}
            options={proposalOrders.map((order) => ({ id: order, label: sentenceCase(order) }))}
          />
        </div>
        {isNarrowed(filters) ? (
          <Button size="small" icon="close" onPress={() => onChange(allShown(filters))}>
            Show all again
          </Button>
        ) : null}
      </div>
    </>
  );
}
