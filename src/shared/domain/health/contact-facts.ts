import { type LocalDate, laterOf } from '../local-date.ts';
import type { CheckIn, Contact, FitAnswer, Session } from '../pairing.ts';
import type { Role } from '../person.ts';
import { newestFact } from './newest-fact.ts';

/** What sessions, check-ins and the coordinator's contacts say: when the two met, who told of it, and how each side finds it. */
export interface ContactFacts {
  /** Days on which they met, from sessions and from "met on"; each once, earliest first. */
  readonly meetingDays: readonly LocalDate[];
  /** The last day on which they are known to have met; "not met since" a day counts as having met on it. */
  readonly lastMetOn: LocalDate | null;
  /** The newest day on which anybody told of a meeting, or of none: a session's day, a check-in's day. */
  readonly lastReportOn: LocalDate | null;
  readonly quality: Readonly<Record<Role, { readonly answer: number; readonly on: LocalDate } | null>>;
  readonly fit: Readonly<Record<Role, FitAnswer | null>>;
  readonly goalsMovedOn: LocalDate | null;
  readonly goalsStoodStillOn: LocalDate | null;
  /**
   * Days on which the coordinator spoke or wrote with one of them; a form is no contact, nor is trying in vain. Each once,
   * earliest first.
   */
  readonly contactDays: readonly LocalDate[];
}

const distinct = (days: readonly LocalDate[]): readonly LocalDate[] => [...new Set(days)].sort();
const newestOf = (days: readonly LocalDate[]): LocalDate | null =>
  days.reduce<LocalDate | null>((newest, day) => (newest === null ? day : laterOf(newest, day)), null);

/**
 * Reduces sessions, check-ins and contacts to their facts as of today; later ones are ignored. A meeting or a silence that a
 * check-in tells for a day still ahead is a slip of the pen, neither a meeting nor a report.
 */
export function contactFacts(
  sessions: readonly Session[],
  allCheckIns: readonly CheckIn[],
  allContacts: readonly Contact[],
  today: LocalDate,
): ContactFacts {
  const sessionDays = sessions.map((session) => session.heldOn).filter((day) => day <= today);
  const checkIns = allCheckIns.filter((checkIn) => checkIn.givenOn <= today);
  const told = (dayIn: (checkIn: CheckIn) => LocalDate | null) =>
    checkIns.flatMap((checkIn) => {
      const day = dayIn(checkIn);
      return day !== null && day <= today ? [{ day, givenOn: checkIn.givenOn }] : [];
    });
  const met = told((checkIn) => checkIn.metOn);
  const notMet = told((checkIn) => checkIn.notMetSince);
  const newest = (side: Role, answered: (checkIn: CheckIn) => boolean) =>
    newestFact(
      checkIns.filter((checkIn) => checkIn.side === side && answered(checkIn)),
      (checkIn) => checkIn.givenOn,
    );
  const quality = (side: Role) => {
    const checkIn = newest(side, (one) => one.quality !== null);
    return checkIn === null || checkIn.quality === null ? null : { answer: checkIn.quality, on: checkIn.givenOn };
  };
  const fit = (side: Role) => newest(side, (one) => one.fit !== null)?.fit ?? null;
  const goalsSaid = (moving: boolean) =>
    newestOf(checkIns.filter((one) => one.goalsMoving === moving).map((one) => one.givenOn));

  const meetingDays = distinct([...sessionDays, ...met.map((one) => one.day)]);
  return {
    meetingDays,
    lastMetOn: newestOf([...meetingDays, ...notMet.map((one) => one.day)]),
    lastReportOn: newestOf([...sessionDays, ...[...met, ...notMet].map((one) => one.givenOn)]),
    quality: { mentor: quality('mentor'), mentee: quality('mentee') },
    fit: { mentor: fit('mentor'), mentee: fit('mentee') },
    goalsMovedOn: goalsSaid(true),
    goalsStoodStillOn: goalsSaid(false),
    contactDays: distinct([
      ...checkIns.filter((one) => one.channel !== 'form').map((one) => one.givenOn),
      ...allContacts.filter((one) => one.outcome !== 'not reached' && one.on <= today).map((one) => one.on),
    ]),
  };
}
