import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { FirstRun } from '../features/unlock/first-run.tsx';
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx';
import { errorSentence } from '../lib/error-sentence.ts';
import { followChanges } from '../lib/event-bridge.ts';
import { forgetNotes } from '../lib/notes-lock.ts';
import { useDeskQuery } from '../lib/use-desk-query.ts';
import { Notice } from '../ui/notice.tsx';
import { ToastRegion } from '../ui/toast.tsx';
import { toastStore } from '../ui/toast-store.ts';
import { Shell } from './shell.tsx';

/** What the window shows follows the vault: none yet, locked, or open. */
export function DeskWindow() {
  const client = useQueryClient();
  const [isBlank, setBlank] = useState(false);
  const [isSettingUp, setSettingUp] = useState(false);
  const status = useDeskQuery('vault.status', {});

  useEffect(() => followChanges(client), [client]);
  useEffect(() => window.desk.on('notes.locked', () => forgetNotes(client)), [client]);
  useEffect(
    () =>
      window.desk.on('vault.locked', () => {
        // Nothing personal may stay in sight while the rest is put away.
        flushSync(() => setBlank(true));
        toastStore.clear();
        client.clear();
        void status.refetch().finally(() => setBlank(false));
      }),
    [client, status.refetch],
  );

  if (isBlank) return null;
  if (status.error) {
    return (
      <main>
        <Notice tone="problem">{errorSentence(status.error)}</Notice>
      </main>
    );
  }
  if (!status.data) return null;
  const { state, vaults, open } = status.data;
  const refresh = () => void client.invalidateQueries();

  return (
    <>
      {isSettingUp || state === 'none' ? (
        <FirstRun
          canLeave={isSettingUp && state === 'locked'}
          onBegin={() => setSettingUp(true)}
          onDone={() => {
            setSettingUp(false);
            refresh();
          }}
        />
      ) : state === 'locked' || open === null ? (
        <UnlockScreen vaults={vaults} onOpened={refresh} onNew={() => setSettingUp(true)} />
      ) : (
        <Shell open={open} version={status.data.version} today={status.data.today} />
      )}
      <ToastRegion />
    </>
  );
}
