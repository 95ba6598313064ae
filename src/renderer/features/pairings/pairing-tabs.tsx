import type { ReactNode } from 'react';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { goTo, placeOf, useRouteQuery } from '../../lib/location.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { AgreementTab } from './agreement-tab.tsx';
import { GoalsTab } from './goals-tab.tsx';
import { KeptPrivate } from './kept-private.tsx';
import type { BeginTask } from './pairing-actions.tsx';
import { PairingEnding } from './pairing-ending.tsx';
import { PairingTimeline } from './pairing-timeline.tsx';

interface PairingTabsProps {
  readonly page: PairingPage;
  readonly onBegin: BeginTask;
}

interface PairingTab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** What is recorded of a pairing, in parts; which one is looked at stands in the address. */
export function PairingTabs({ page, onBegin }: PairingTabsProps) {
  const query = useRouteQuery();
  const tabs: readonly PairingTab[] = [
    {
      id: 'timeline',
      label: 'Timeline',
      content: <PairingTimeline page={page} onCorrectEntry={(entry) => onBegin({ kind: 'correct', entry })} />,
    },
    { id: 'goals', label: 'Goals', content: <GoalsTab page={page} /> },
    { id: 'agreement', label: 'Agreement', content: <AgreementTab page={page} /> },
    { id: 'ending', label: 'Ending', content: <PairingEnding page={page} onBegin={onBegin} /> },
    { id: 'private', label: 'Kept private', content: <KeptPrivate page={page} /> },
  ];
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === query.get('tab')),
  );
  const select = (id: string) =>
    goTo(placeOf(`/pairings/${page.row.id}`, { tab: id === 'timeline' ? null : id }), { replace: true });
  const step = (by: number) => {
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next) select(next.id);
  };
  useShortcuts([
    { keys: '[', run: () => step(-1) },
    { keys: ']', run: () => step(1) },
  ]);
  return <Tabs label="What is recorded" tabs={tabs} selected={tabs[at]?.id ?? 'timeline'} onSelect={select} />;
}
