import type { EventFields, EventKind, ProgrammeEvent } from '../../../shared/domain/events/programme-event.ts';
import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { readWallTime, type WallTime } from '../../../shared/domain/wall-time.ts';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { kindLabels } from './event-words.ts';

/** What stands in the form of an event, as it is typed. */
export interface EventForm {
  readonly place: string;
  /** 'programme' or 'programme cohort', by id. */
  readonly forWhom: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly on: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly purpose: string;
}

/** Everybody in a programme, and each of its cohorts that is open; both named where there are several programmes. */
export function placesForEvents(programmes: readonly ProgrammeOverview[]) {
  return programmes
    .filter(({ closedOn }) => closedOn === null)
    .flatMap((programme) => [
      ...programme.cohorts
        .filter(({ closedOn }) => closedOn === null)
        .map((cohort) => ({
          id: `${programme.id} ${cohort.id}`,
          label: programmes.length > 1 ? `${programme.name}, ${cohort.name}` : cohort.name,
        })),
      { id: programme.id as string, label: `Everybody in ${programme.name}` },
    ]);
}

/** A form as it is opened: empty, or filled with what is known or suggested. */
export function formOf(fields: EventFields | ProgrammeEvent | null, firstPlace: string): EventForm {
  if (fields === null) {
    const kind: EventKind = 'mentors forum';
    return {
      forWhom: firstPlace,
      kind,
      title: kindLabels[kind],
      on: null,
      startsAt: '',
      endsAt: '',
      place: '',
      purpose: '',
    };
  }
  return {
    forWhom: fields.cohortId === null ? fields.programmeId : `${fields.programmeId} ${fields.cohortId}`,
    kind: fields.kind,
    title: fields.title,
    on: fields.on,
    startsAt: fields.startsAt ?? '',
    endsAt: fields.endsAt ?? '',
    place: fields.place ?? '',
    purpose: fields.purpose ?? '',
  };
}

/** Another kind brings its usual title along, unless somebody has written one of their own. */
export function withKind(form: EventForm, kind: EventKind): EventForm {
  const isUsual = form.title.trim() === '' || form.title === kindLabels[form.kind];
  return { ...form, kind, title: isUsual ? (kind === 'other' ? '' : kindLabels[kind]) : form.title };
}

type Problems = Partial<Record<'title' | 'on' | 'startsAt' | 'endsAt', string>>;

/** What the form says, or what keeps it from saying anything, by field. */
export function fieldsOf(form: EventForm): { readonly fields: EventFields | null; readonly problems: Problems } {
  const [startsAt, endsAt] = [timeTyped(form.startsAt), timeTyped(form.endsAt)];
  const unread = 'This is no time of day. Write 14:30, or leave it empty.';
  const problems: Problems = {
    ...(form.title.trim() === '' ? { title: 'An event needs a title.' } : {}),
    ...(form.on === null ? { on: 'A whole date, please.' } : {}),
    ...(startsAt === 'unread' ? { startsAt: unread } : {}),
    ...(endsAt === 'unread' ? { endsAt: unread } : {}),
  };
  if (form.on === null || startsAt === 'unread' || endsAt === 'unread' || Object.keys(problems).length > 0) {
    return { fields: null, problems };
  }
  const [programmeId = '', cohortId] = form.forWhom.split(' ');
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const fields: EventFields = {
    programmeId: programmeId as ProgrammeId,
    cohortId: (cohortId ?? null) as CohortId | null,
    kind: form.kind,
    title: form.title.trim(),
    on: form.on as LocalDate,
    startsAt,
    endsAt,
    place: orNull(form.place),
    purpose: orNull(form.purpose),
  };
  return { fields, problems };
}

/** What was typed as a time: null where nothing was, 'unread' where it is no time. */
export function timeTyped(typed: string): WallTime | null | 'unread' {
  return typed.trim() === '' ? null : (readWallTime(typed) ?? 'unread');
}
