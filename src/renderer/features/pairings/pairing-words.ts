import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay, formatDays } from '../../lib/format.ts';

/** Both names, the mentee's first: it is their undertaking. */
export function namesOf(row: Pick<PairingRow, 'menteeName' | 'mentorName'>): string {
  return `${row.menteeName} with ${row.mentorName}`;
}

/** 'here since today', 'here for 41 days'. */
export function stayWords(daysInStage: number): string {
  return daysInStage < 1 ? 'here since today' : `here for ${formatDays(daysInStage)}`;
}

/** The next meeting, or that none is recorded. */
export function nextStepWords(nextMeetingOn: string | null): string {
  return nextMeetingOn === null ? 'no next meeting recorded' : `next meeting ${formatDay(nextMeetingOn)}`;
}
