import type { PairingPage, TimelineEntry } from '../../../shared/ipc/routes/pairings.ts';
import { LogCheckInDialog } from './log-check-in-dialog.tsx';
import { LogSessionDialog } from './log-session-dialog.tsx';

interface CorrectToldProps {
  readonly page: PairingPage;
  readonly entry: TimelineEntry | null;
  readonly onClose: () => void;
}

/** The form a session or a check-in was told in, filled with what was told. */
export function CorrectTold({ page, entry, onClose }: CorrectToldProps) {
  const session = page.record.sessions.find(({ id }) => id === entry?.factId);
  if (session) return <LogSessionDialog key={session.id} page={page} session={session} onClose={onClose} />;
  const checkIn = page.record.checkIns.find(({ id }) => id === entry?.factId);
  if (checkIn) return <LogCheckInDialog key={checkIn.id} page={page} checkIn={checkIn} onClose={onClose} />;
  return null;
}
