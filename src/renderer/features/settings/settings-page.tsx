import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo, placeOf, useRouteQuery } from '../../lib/location.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ChangeHistory } from './change-history.tsx';
import { LookSettings } from './look-settings.tsx';
import { MessageSettings } from './message-settings.tsx';
import { PrivateSettings } from './private-settings.tsx';
import { ReportSettings } from './report-settings.tsx';
import { SecuritySettings } from './security-settings.tsx';

/** How the window looks and listens, how it locks, whom to turn to, what reports hold back, how messages are worded, and what was changed when. */
export function SettingsPage() {
  const query = useRouteQuery();
  const { data: settings, error } = useDeskQuery('settings.get', {});
  return (
    <Page title="Settings" sentence="Each of these is kept the moment you change it." width="reading">
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      {settings ? (
        <Tabs
          label="Settings"
          selected={query.get('tab') ?? 'look'}
          onSelect={(tab) => goTo(placeOf('/settings', { tab }), { replace: true })}
          tabs={[
            { id: 'look', label: 'Look and keys', content: <LookSettings settings={settings} /> },
            { id: 'security', label: 'Security', content: <SecuritySettings settings={settings} /> },
            { id: 'private', label: 'Notes and concerns', content: <PrivateSettings settings={settings} /> },
            { id: 'reports', label: 'Reports', content: <ReportSettings settings={settings} /> },
            { id: 'messages', label: 'Messages', content: <MessageSettings settings={settings} /> },
            { id: 'history', label: 'History of changes', content: <ChangeHistory /> },
          ]}
        />
      ) : null}
    </Page>
  );
}
