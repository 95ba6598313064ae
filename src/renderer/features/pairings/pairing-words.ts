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

/** What comes next, with its day where it has one; null where nothing is expected. */
export function nextStepWords({ nextStep }: Pick<PairingRow, 'nextStep'>): string | null {
  if (nextStep === null) return null;
  return nextStep.on === null ? nextStep.words : `${nextStep.words}, ${formatDay(nextStep.on)}`;
}
