import { useRef, useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { goTo, useRouteQuery } from '../../lib/location.ts';
import { messagesToPairings } from '../../lib/message-place.ts';
import { openCohorts } from '../../lib/open-cohorts.ts';
import { shownProgramme } from '../../lib/shown-programme.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Board } from './board.tsx';
import { GroupsView } from './groups-view.tsx';
import { PairByHandDialog } from './pair-by-hand-dialog.tsx';
import { PairingDialogs, type PairingTask } from './pairing-dialogs.tsx';
import { PairingFilterBar } from './pairing-filter-bar.tsx';
import { filtersFrom, type PairingFilters, placeWith } from './pairing-filters.ts';
import { PairingTable } from './pairing-table.tsx';
import css from './pairings.module.css';
import { PeekPairing } from './peek-pairing.tsx';

/** The pairing whose card or row has the focus. */
function focusedPairing(): PairingId | null {
  const card = document.activeElement?.closest<HTMLElement>('[data-pairing]');
  if (card?.dataset['pairing']) return card.dataset['pairing'] as PairingId;
  const link = document.activeElement?.closest('tr')?.querySelector<HTMLAnchorElement>('a[href*="/pairings/"]');
  return (link?.hash.split('/').at(-1) ?? null) as PairingId | null;
}

/** Every pairing, as a board of stages or as a table. */
export function PairingsPage() {
  const asked = filtersFrom(useRouteQuery());
  const programmes = useDeskQuery('programme.overview', {}).data ?? [];
  const filters = asked.view === 'table' ? asked : { ...asked, programmeId: shownProgramme(programmes, asked) };
  const cohorts = openCohorts(programmes);
  const [isPairing, setPairing] = useState(false);
  const [task, setTask] = useState<PairingTask | null>(null);
  const [menuFor, setMenuFor] = useState<PairingId | null>(null);
  const [peeked, setPeeked] = useState<PairingRow | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const show = (next: PairingFilters) => goTo(placeWith(next), { replace: true });
  const isTable = filters.view === 'table';
  const shown = programmes.find(({ id }) => id === shownProgramme(programmes, asked)) ?? programmes[0];
  const isOfGroups = shown?.kind === 'group';

  const begin = (kind: PairingTask['kind']) => {
    const id = focusedPairing();
    if (id) setTask({ kind, id });
  };
  useShortcuts([
    { keys: 'v', run: () => show({ ...filters, view: isTable ? 'board' : 'table' }) },
    { keys: '/', run: () => (isTable ? searchInput.current?.focus() : show({ ...filters, view: 'table' })) },
    { keys: 'l', run: () => begin('session') },
    { keys: 'c', run: () => begin('check-in') },
    { keys: 'r', run: () => begin('step') },
    {
      keys: 'd',
      run: () => {
        const id = focusedPairing();
        if (id) goTo(messagesToPairings([id]));
      },
    },
    { keys: 'p', run: () => begin('plan') },
    { keys: 'm', run: () => (isTable ? begin('move') : setMenuFor(focusedPairing())) },
  ]);

  return (
    <Page
      title="Pairings"
      sentence={
        filters.view === 'groups'
          ? 'Every mentor with all whom they accompany.'
          : isTable
            ? 'All pairings in one list.'
            : 'Where each pairing stands. Drag a card, or press M on it, to move it.'
      }
      actions={
        <>
          <Segments
            label="How the pairings are shown"
            value={filters.view}
            onChange={(view) => show({ ...filters, view })}
            segments={[
              { id: 'board', label: 'Board', icon: 'board' },
              { id: 'table', label: 'Table', icon: 'table' },
              ...(isOfGroups ? [{ id: 'groups' as const, label: 'Groups', icon: 'people' as const }] : []),
            ]}
          />
          {cohorts.length > 0 ? (
            <Button icon="plus" onPress={() => setPairing(true)}>
              Pair two people
            </Button>
          ) : null}
          <LinkButton href="#/matching" icon="link">
            Propose pairings
          </LinkButton>
        </>
      }
    >
      <PairingFilterBar filters={filters} onChange={show} searchInput={searchInput} />
      <div className={css.beside} data-peek={peeked ? '' : undefined}>
        {filters.view === 'groups' ? (
          <GroupsView key={JSON.stringify(filters)} filters={filters} />
        ) : isTable ? (
          <PairingTable
            filters={filters}
            onSort={(sort, descending) => show({ ...filters, sort, descending })}
            peeked={peeked?.id ?? null}
            onPeek={setPeeked}
          />
        ) : (
          <Board filters={filters} menuFor={menuFor} onMenu={setMenuFor} onTask={setTask} onPeek={setPeeked} />
        )}
        {peeked ? <PeekPairing row={peeked} onClose={() => setPeeked(null)} onTask={setTask} /> : null}
      </div>
      <PairingDialogs task={task} onClose={() => setTask(null)} />
      {isPairing ? <PairByHandDialog cohorts={cohorts} onClose={() => setPairing(false)} /> : null}
    </Page>
  );
}
