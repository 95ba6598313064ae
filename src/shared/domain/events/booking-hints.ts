import type { PersonId } from '../ids.ts';
import { sayTimes } from '../wall-time.ts';
import { type Attendance, type EventFields, inOrderOfTime, type ProgrammeEvent } from './programme-event.ts';

type When = Pick<EventFields, 'on' | 'startsAt' | 'endsAt'>;

/** Whether two events take place at the same time; where a time is not known, the same day may be the same time. */
export function mayOverlap(a: When, b: When): boolean {
  if (a.on !== b.on) return false;
  const isBefore = (one: When, other: When) =>
    one.endsAt !== null && other.startsAt !== null && one.endsAt <= other.startsAt;
  return !isBefore(a, b) && !isBefore(b, a);
}

const namedWithTime = ({ title, startsAt, endsAt }: ProgrammeEvent) => {
  const times = sayTimes(startsAt, endsAt);
  return `“${title}”${times === '' ? '' : ` (${times})`}`;
};

/** Other events of the same day, each in a sentence. A hint and never a refusal: two can well be meant for one day. */
export function sameDayHints(when: When, others: readonly ProgrammeEvent[]): readonly string[] {
  return others
    .filter(({ state, on }) => state !== 'called off' && on === when.on)
    .toSorted(inOrderOfTime)
    .map((other) => {
      const areTimed = when.startsAt !== null && other.startsAt !== null;
      return `${areTimed && mayOverlap(when, other) ? 'At the same time' : 'On the same day'}: ${namedWithTime(other)}.`;
    });
}

/** People who are expected at two events at once, each in a sentence; `attendance` is of all events concerned. */
export function doubleBookings(
  event: ProgrammeEvent,
  others: readonly ProgrammeEvent[],
  attendance: readonly Attendance[],
  nameOf: (person: PersonId) => string,
): readonly string[] {
  const isExpected = ({ state }: Attendance) => state === 'invited' || state === 'coming' || state === 'attended';
  const clashing = others.filter((other) => other.state !== 'called off' && mayOverlap(event, other));
  const expected = new Set(
    attendance.filter((one) => one.eventId === event.id && isExpected(one)).map(({ personId }) => personId),
  );
  return clashing.flatMap((other) =>
    attendance
      .filter((one) => one.eventId === other.id && isExpected(one) && expected.has(one.personId))
      .map(({ personId }) => `${nameOf(personId)} is also expected at ${namedWithTime(other)} that day.`),
  );
}
