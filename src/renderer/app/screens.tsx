import { lazy, Suspense, useReducer, useState } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { EventId, PairingId, PersonId } from '../../shared/domain/ids.ts';
import { freshMatching } from '../features/matching/matching-desk.ts';
import { moveWizard } from '../features/roster-import/move-wizard.ts';
import { noImport } from '../features/roster-import/wizard-state.ts';
import { useDeskQuery } from '../lib/use-desk-query.ts';
import { ScreenBoundary } from './screen-boundary.tsx';

const TodayScreen = lazy(async () => ({ default: (await import('./today-screen.tsx')).TodayScreen }));
const PeoplePage = lazy(async () => ({ default: (await import('../features/people/people-page.tsx')).PeoplePage }));
const PersonPage = lazy(async () => ({ default: (await import('../features/people/person-page.tsx')).PersonPage }));
const ProgrammePage = lazy(async () => ({
  default: (await import('../features/programme/programme-page.tsx')).ProgrammePage,
}));
const PairingsPage = lazy(async () => ({
  default: (await import('../features/pairings/pairings-page.tsx')).PairingsPage,
}));
const PairingPage = lazy(async () => ({
  default: (await import('../features/pairings/pairing-page.tsx')).PairingPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}));
const HelpPage = lazy(async () => ({ default: (await import('../features/help/help-page.tsx')).HelpPage }));
const RosterImportPage = lazy(async () => ({
  default: (await import('../features/roster-import/roster-import-page.tsx')).RosterImportPage,
}));
const MatchingPage = lazy(async () => ({
  default: (await import('../features/matching/matching-page.tsx')).MatchingPage,
}));
const StageHealthPage = lazy(async () => ({
  default: (await import('../features/stage-health/stage-health-page.tsx')).StageHealthPage,
}));
const MessagesPage = lazy(async () => ({
  default: (await import('../features/messages/messages-page.tsx')).MessagesPage,
}));
const EventsPage = lazy(async () => ({ default: (await import('../features/events/events-page.tsx')).EventsPage }));
const EventPage = lazy(async () => ({ default: (await import('../features/events/event-page.tsx')).EventPage }));
const ReportsPage = lazy(async () => ({ default: (await import('../features/reports/reports-page.tsx')).ReportsPage }));

/**
 * Which screen belongs to which place. An import that was begun, and which proposals are looked at, are kept while others are
 * looked at, until the vault is locked.
 */
export function Screens() {
  const [matching, setMatching] = useState(freshMatching);
  const [importing, moveImport] = useReducer(moveWizard, noImport);
  return (
    <ScreenBoundary>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/today" component={TodayScreen} />
          <Route path="/people" component={PeoplePage} />
          <Route path="/people/:id">{({ id }) => <PersonPage key={id} id={id as PersonId} />}</Route>
          <Route path="/import">
            <RosterImportPage state={importing} dispatch={moveImport} />
          </Route>
          <Route path="/matching">
            <MatchingPage desk={matching} onDesk={setMatching} />
          </Route>
          <Route path="/pairings" component={PairingsPage} />
          <Route path="/pairings/:id">{({ id }) => <PairingPage key={id} id={id as PairingId} />}</Route>
          <Route path="/health" component={StageHealthPage} />
          <Route path="/events" component={EventsPage} />
          <Route path="/events/:id">{({ id }) => <EventPage key={id} id={id as EventId} />}</Route>
          <Route path="/programme" component={ProgrammePage} />
          <Route path="/messages" component={MessagesPage} />
          <Route path="/reports" component={ReportsPage} />
          <Route path="/settings" component={SettingsPage} />
          <Route path="/help" component={HelpPage} />
          <Route>
            <StartPlace />
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  );
}

/** The day begins with Today, unless there is nobody here yet. */
function StartPlace() {
  const people = useDeskQuery('people.list', { limit: 1 });
  if (people.isPending) return null;
  return <Redirect to={people.data && people.data.total > 0 ? '/today' : '/people'} replace />;
}
