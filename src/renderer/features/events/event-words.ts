import type { MaterialAudience, MaterialKind, MaterialStatus } from '../../../shared/domain/events/material.ts';
import type {
  AttendanceState,
  EventKind,
  EventState,
  ProgrammeEvent,
} from '../../../shared/domain/events/programme-event.ts';
import { sayMonth } from '../../../shared/domain/say-day.ts';
import { sayTimes } from '../../../shared/domain/wall-time.ts';
import type { EventPage, EventRow, TrainingReadiness } from '../../../shared/ipc/routes/events.ts';
import { countOf, listInWords } from '../../lib/format.ts';

export const kindLabels: Readonly<Record<EventKind, string>> = {
  'training for mentors': 'Training for mentors',
  'training for mentees': 'Training for mentees',
  'briefing for managers': 'Line managers’ briefing',
  'mentors forum': 'Mentors forum',
  launch: 'Launch',
  other: 'Something else',
};

export const stateLabels: Readonly<Record<EventState, string>> = {
  planned: 'Planned',
  held: 'Held',
  'called off': 'Called off',
};

export const attendanceLabels: Readonly<Record<AttendanceState, string>> = {
  invited: 'Invited',
  coming: 'Coming',
  attended: 'Attended',
  missed: 'Missed',
  excused: 'Excused',
};

export const materialKindLabels: Readonly<Record<MaterialKind, string>> = {
  guide: 'Guide',
  form: 'Form',
  slides: 'Slides',
  other: 'Something else',
};

export const audienceLabels: Readonly<Record<MaterialAudience, string>> = {
  mentors: 'Mentors',
  mentees: 'Mentees',
  managers: 'Line managers',
  everybody: 'Everybody',
};

export const statusLabels: Readonly<Record<MaterialStatus, string>> = {
  'to do': 'To do',
  'in draft': 'In draft',
  ready: 'Ready',
  'handed out': 'Handed out',
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** 'Tue 17': the day within its month, which stands above. */
export function dayInMonth(on: string): string {
  const days = Math.round(Date.parse(`${on}T00:00:00Z`) / 86_400_000);
  // Day 0 of the count was a Thursday.
  return `${weekdays[(((days + 3) % 7) + 7) % 7]} ${Number(on.slice(8))}`;
}

/** 'Tue 17 November 2026, 16:00 to 17:30' */
export function whenInWords({ on, startsAt, endsAt }: ProgrammeEvent): string {
  const times = sayTimes(startsAt, endsAt);
  return `${dayInMonth(on)} ${sayMonth(on.slice(0, 7))}${times === '' ? '' : `, ${times}`}`;
}

/** How many are expected or were there: '12 coming, 3 invited', '9 attended, 2 excused', or nothing. */
export function countsInWords({ event, counts }: Pick<EventRow, 'event' | 'counts'>): string {
  const shown: readonly AttendanceState[] =
    event.state === 'held' ? ['attended', 'missed', 'excused', 'coming', 'invited'] : ['coming', 'invited', 'excused'];
  const told = shown.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
  return told.length === 0 ? 'Nobody on the list yet' : told.join(', ');
}

/** 'Invite the other 12 mentors'; once an event was held, they are only put on its list. */
export function inviteLabel({ event, counts, toInvite, audience }: EventPage): string {
  const isAnybodyThere = Object.values(counts).some((n) => n > 0);
  const one: Readonly<Record<string, string>> = { people: 'person' };
  const word = toInvite === 1 ? (one[audience] ?? audience.slice(0, -1)) : audience;
  const whom = `${isAnybodyThere ? 'the other' : toInvite === 1 ? 'the' : 'all'} ${toInvite === 1 ? '' : `${toInvite} `}${word}`;
  return event.state === 'held' ? `Put ${whom} on the list` : `Invite ${whom}`;
}

/** The rows of a list under their months, in the order they come. */
export function byMonth(
  rows: readonly EventRow[],
): readonly { readonly title: string; readonly rows: readonly EventRow[] }[] {
  const months = Map.groupBy(rows, ({ event }) => event.on.slice(0, 7));
  return [...months].map(([month, those]) => ({ title: sayMonth(month), rows: those }));
}

/** What there is to know of a cohort's readiness, in a sentence or two. */
export function readinessSentence({ ready, missing, managers, managersBriefed }: TrainingReadiness): string {
  const all = ready + missing;
  if (all === 0) return 'Nobody takes part in this cohort yet.';
  const trained =
    missing === 0 ? `All ${all} are trained for their part.` : `${ready} of ${all} are trained for their part.`;
  if (managers === 0) return trained;
  return `${trained} ${managersBriefed} of ${countOf(managers, 'line manager', 'line managers')} ${managersBriefed === 1 ? 'is' : 'are'} briefed, which helps and is not required.`;
}

/** What a pasted list holds: '12 people found, 2 to choose, 1 not known here.' */
export function pastedSentence(found: number, doubtful: number, unknown: number): string {
  const parts = [
    ...(found > 0 ? [countOf(found, 'person found', 'people found')] : []),
    ...(doubtful > 0 ? [`${doubtful} to choose`] : []),
    ...(unknown > 0 ? [`${unknown} not known here`] : []),
  ];
  return parts.length === 0 ? 'No name or address in this.' : `${listInWords(parts)}.`;
}
