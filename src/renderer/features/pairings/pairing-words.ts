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

/** What comes next: the answers of both sides, then the next meeting, or that none is recorded. */
export function nextStepWords({
  isBeingAsked,
  nextMeetingOn,
}: Pick<PairingRow, 'isBeingAsked' | 'nextMeetingOn'>): string {
  if (isBeingAsked) return 'both sides are being asked';
  return nextMeetingOn === null ? 'no next meeting recorded' : `next meeting ${formatDay(nextMeetingOn)}`;
}
