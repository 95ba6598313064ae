import { useRef, useState } from 'react';
import type { PersonRow } from '../../../shared/ipc/routes/people.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf } from '../../lib/format.ts';
import { goTo, useRouteQuery } from '../../lib/location.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { NobodyYet } from './nobody-yet.tsx';
import { PeekPerson } from './peek-person.tsx';
import css from './people.module.css';
import { peopleColumns } from './people-columns.tsx';
import { filtersFrom, type PeopleFilters, placeWith, type SortColumn } from './people-filters.ts';
import { peopleViewLabels } from './people-words.ts';
import { usePeopleList } from './use-people-list.ts';

const rowKey = (row: PersonRow) => row.id;

/** Everyone in the vault, by view, with a look at one of them beside the list. */
export function PeoplePage() {
  const query = useRouteQuery();
  const filters = filtersFrom(query);
  const isAdding = query.get('add') === 'yes';
  const [peeked, setPeeked] = useState<PersonRow | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);

  const cohorts = (useDeskQuery('programme.overview', {}).data ?? []).flatMap((programme) => programme.cohorts);
  const people = usePeopleList(filters);
  const show = (next: Partial<PeopleFilters>) => goTo(placeWith({ ...filters, ...next }), { replace: true });
  const add = (open: boolean) => goTo(placeWith(filters, open));

  useShortcuts([
    { keys: '/', run: () => searchInput.current?.focus() },
    { keys: 'n', run: () => add(true) },
    { keys: 'i', run: () => goTo('/import') },
  ]);

  // A search that finds nobody says nothing about the vault.
  const isEverybody = filters.search === '' && filters.cohortId === null && filters.role === null;
  const isNobody = isEverybody && people.counts?.all === 0 && people.counts.left === 0;
  return (
    <Page
      title="People"
      sentence={
        people.counts && !isNobody
          ? `${countOf(people.counts.all, 'person', 'people')} ${isEverybody ? 'in this vault' : 'found'}.`
          : undefined
      }
      actions={
        isNobody ? null : (
          <>
            <LinkButton href="#/import" icon="upload">
              Import people
            </LinkButton>
            <Button variant="primary" icon="plus" onPress={() => add(true)}>
              Add a person
            </Button>
          </>
        )
      }
    >
      {people.error ? <Notice tone="problem">{errorSentence(people.error)}</Notice> : null}
      <ConflictNotice />
      {isNobody ? (
        <NobodyYet onAdd={() => add(true)} />
      ) : (
        <>
          <Segments
            label="Views of people"
            segments={peopleViewLabels.map((one) => ({
              ...one,
              ...(people.counts ? { n: people.counts[one.id] } : {}),
            }))}
            value={filters.view}
            onChange={(view) => show({ view })}
          />
          <div className={css.bar} data-print="never">
            <div className={css.search}>
              <SearchField
                label="Search people"
                placeholder="Name, job, department or e-mail"
                value={filters.search}
                onChange={(search) => show({ search })}
                inputRef={searchInput}
              />
            </div>
            <div className={css.filter}>
              <Select
                label="Cohort"
                hideLabel
                value={filters.cohortId ?? 'all'}
                onChange={(id) => show({ cohortId: id === 'all' ? null : id })}
                options={[
                  { id: 'all' as const, label: 'All cohorts' },
                  ...cohorts.map((cohort) => ({ id: cohort.id, label: cohort.name })),
                ]}
              />
            </div>
            <div className={css.filter}>
              <Select
                label="Role"
                hideLabel
                value={filters.role ?? 'both'}
                onChange={(role) => show({ role: role === 'both' ? null : role })}
                options={[
                  { id: 'both', label: 'Either role' },
                  { id: 'mentor', label: 'Mentors' },
                  { id: 'mentee', label: 'Mentees' },
                ]}
              />
            </div>
          </div>
          <div className={css.beside} data-peek={peeked ? '' : undefined}>
            <DataTable
              label="People"
              columns={peopleColumns}
              rows={people.rows}
              rowKey={rowKey}
              total={people.total}
              sort={{ column: filters.sort, descending: false }}
              onSort={(next) => show({ sort: next.column as SortColumn })}
              onOpen={(row) => goTo(`/people/${row.id}`)}
              onPeek={(row) => setPeeked(peeked?.id === row.id ? null : row)}
              currentKey={peeked?.id ?? null}
              onReachEnd={people.fetchMore}
              emptySentence={people.isPending ? 'Fetching people.' : 'Nobody here answers to that.'}
            />
            {peeked ? <PeekPerson row={peeked} onClose={() => setPeeked(null)} /> : null}
          </div>
        </>
      )}
      <AddPersonDialog isOpen={isAdding} onClose={() => add(false)} />
    </Page>
  );
}
