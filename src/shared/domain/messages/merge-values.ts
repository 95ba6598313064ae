import type { LocalDate } from '../local-date.ts';
import { displayName, type Person, type Role } from '../person.ts';
import { sayDay } from '../say-day.ts';
import type { MergeValues } from './merge-field.ts';

type Named = Pick<Person, 'givenName' | 'familyName'>;

/** All that is known to whoever fills a message in: names and days, and nothing that one side told in confidence. */
export interface MessageFacts {
  /** The coordinator; null while they have not said what they are called. */
  readonly me: string | null;
  readonly programme: string;
  readonly cohort: string;
  readonly recipient: Named;
  /** Null for somebody who is in no pairing yet. */
  readonly pairing: PairingMessageFacts | null;
}

export interface PairingMessageFacts {
  readonly side: Role;
  readonly mentor: Named;
  readonly mentee: Named;
  readonly cadenceDays: number;
  readonly startedOn: LocalDate | null;
  readonly lastSessionOn: LocalDate | null;
  readonly nextMeetingOn: LocalDate | null;
  readonly plannedEndOn: LocalDate | null;
}

/** What each field says to one person. */
export function mergeValues({ me, programme, cohort, recipient, pairing }: MessageFacts): MergeValues {
  const other = pairing === null ? null : pairing.side === 'mentor' ? pairing.mentee : pairing.mentor;
  const day = (on: LocalDate | null | undefined) => (on ? sayDay(on) : null);
  return {
    'you.given': recipient.givenName,
    'you.name': displayName(recipient),
    'other.given': other?.givenName ?? null,
    'other.name': other === null ? null : displayName(other),
    'mentee.given': pairing?.mentee.givenName ?? null,
    'mentee.name': pairing === null ? null : displayName(pairing.mentee),
    'mentor.given': pairing?.mentor.givenName ?? null,
    'mentor.name': pairing === null ? null : displayName(pairing.mentor),
    me,
    programme,
    cohort,
    rhythm: pairing === null ? null : sayRhythm(pairing.cadenceDays),
    started: day(pairing?.startedOn),
    lastMeeting: day(pairing?.lastSessionOn),
    nextMeeting: day(pairing?.nextMeetingOn),
    plannedEnd: day(pairing?.plannedEndOn),
  };
}

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** How often two people meet, as one would write it: 7 → 'every week', 28 → 'every four weeks', 30 → 'every month'. */
function sayRhythm(days: number): string {
  if (days === 1) return 'every day';
  if (days === 7) return 'every week';
  if (days === 30 || days === 31) return 'every month';
  const weeks = days % 7 === 0 ? numbers[days / 7] : undefined;
  return weeks === undefined ? `every ${days} days` : `every ${weeks} weeks`;
}
