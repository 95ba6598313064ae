import type { ReportingLines } from './matching/reporting-lines.ts';
import type { Pairing } from './pairing.ts';
import { displayName, type Person } from './person.ts';

/** What is to be known before two people are paired, by hand or by accepting a proposal. */
export interface PairingQuestion {
  readonly mentor: Person;
  readonly mentee: Person;
  readonly lines: Pick<ReportingLines, 'inOneLine'>;
  /** Pairings that hold a place today. */
  readonly live: readonly Pairing[];
  /** Why these two are to be kept apart; null when they are not. */
  readonly keptApartFor: string | null;
  /** The coordinator has locked the pair knowingly: capacity and keeping apart are passed over, a reporting line never. */
  readonly isLocked: boolean;
}

/** Why these two cannot be paired now, in one sentence, or null when they can. */
export function refusePairing({ mentor, mentee, lines, live, keptApartFor, isLocked }: PairingQuestion): string | null {
  const [mentorName, menteeName] = [displayName(mentor), displayName(mentee)];
  if (mentor.id === mentee.id) return 'Nobody can be paired with themself.';
  if (lines.inOneLine(mentor.id, mentee.id) === true) {
    return `${mentorName} and ${menteeName} stand in one reporting line, and mentoring is kept apart from it.`;
  }
  if (live.some((pairing) => pairing.mentorId === mentor.id && pairing.menteeId === mentee.id)) {
    return `${mentorName} and ${menteeName} are paired already.`;
  }
  if (isLocked) return null;
  if (live.filter((pairing) => pairing.mentorId === mentor.id).length >= mentor.mentorCapacity) {
    return `${mentorName} has as many mentees as they chose to have.`;
  }
  return keptApartFor === null ? null : `${mentorName} and ${menteeName} are to be kept apart: ${keptApartFor}.`;
}
