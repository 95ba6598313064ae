import { useState } from 'react';
import { PairingDialogs, type PairingTask } from '../features/pairings/pairing-dialogs.tsx';
import { PeekPairing } from '../features/pairings/peek-pairing.tsx';
import { TodayPage } from '../features/today/today-page.tsx';

/** Today, with the forms and the short of a pairing that the pairings have anyway. */
export function TodayScreen() {
  const [task, setTask] = useState<PairingTask | null>(null);
  return (
    <>
      <TodayPage onTask={setTask} peek={(row, close) => <PeekPairing row={row} onClose={close} onTask={setTask} />} />
      <PairingDialogs task={task} onClose={() => setTask(null)} />
    </>
  );
}
