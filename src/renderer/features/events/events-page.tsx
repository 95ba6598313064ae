import { useState } from 'react';
import { goTo, placeOf, useRouteQuery } from '../../lib/location.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { EventDialog } from './event-dialog.tsx';
import { EventsTab } from './events-tab.tsx';
import { MaterialsTab } from './materials-tab.tsx';
import { ReadinessTab } from './readiness-tab.tsx';

/** Trainings, forums and launches of all programmes, who is ready, and the materials. */
export function EventsPage() {
  const query = useRouteQuery();
  const tab = query.get('tab') ?? 'events';
  const [adding, setAdding] = useState<'event' | 'material' | null>(null);
  const counts = useDeskQuery('event.list', { limit: 1 }).data?.counts;
  const addHere = () => setAdding(tab === 'materials' ? 'material' : 'event');
  useShortcuts([{ keys: 'n', run: addHere }]);
  const isEmpty = counts !== undefined && counts.coming + counts.past === 0;
  return (
    <Page
      title="Events"
      sentence="Trainings, forums and launches, who came to them, and who is ready to begin."
      actions={
        isEmpty && tab === 'events' ? null : (
          <Button variant="primary" icon="plus" onPress={addHere}>
            {tab === 'materials' ? 'Add a material' : 'Add event'}
          </Button>
        )
      }
    >
      <Tabs
        label="What to look at"
        selected={tab}
        onSelect={(id) => goTo(placeOf('/events', { tab: id === 'events' ? null : id }), { replace: true })}
        tabs={[
          {
            id: 'events',
            label: 'Events',
            content: isEmpty ? (
              <EmptyState
                icon="calendar"
                title="No events yet"
                sentence="Mentors value meeting each other. Plan a first forum, and whoever comes to a training counts as trained from then on."
              >
                <Button variant="primary" onPress={() => setAdding('event')}>
                  Add event
                </Button>
              </EmptyState>
            ) : (
              <EventsTab />
            ),
          },
          { id: 'readiness', label: 'Readiness', content: <ReadinessTab /> },
          {
            id: 'materials',
            label: 'Materials',
            content: (
              <MaterialsTab
                isAdding={adding === 'material'}
                onAdding={(isAdding) => setAdding(isAdding ? 'material' : null)}
              />
            ),
          },
        ]}
      />
      {adding === 'event' ? (
        <EventDialog
          subject={{ kind: 'new', suggested: null }}
          onClose={() => setAdding(null)}
          onAdded={(id) => goTo(`/events/${id}`)}
        />
      ) : null}
    </Page>
  );
}
