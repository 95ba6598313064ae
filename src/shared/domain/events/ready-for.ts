import type { EventId, PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Person, Role } from '../person.ts';
import type { EventKind } from './programme-event.ts';

/** An event that somebody is recorded to have attended. */
export interface Attended {
  readonly personId: PersonId;
  readonly eventId: EventId;
  readonly kind: EventKind;
  readonly title: string;
  readonly on: LocalDate;
}

/** The part somebody takes, as far as training goes: among peers there are no sides. */
export type TrainingPart = Role | 'peer';

/** The trainings of which one is asked for before somebody starts in a part. */
export const trainingsFor: Readonly<Record<TrainingPart, readonly EventKind[]>> = {
  mentor: ['training for mentors'],
  mentee: ['training for mentees'],
  peer: ['training for mentors', 'training for mentees'],
};

/** Whether somebody is trained for a part, since when, and by what. */
export interface TrainingStanding {
  /** Null while nothing is recorded. */
  readonly since: LocalDate | null;
  /** The training it is known from; null where a day was typed or imported, which says for no part in particular. */
  readonly through: Attended | null;
}

/**
 * Whether somebody has had the training of a part: a training of that part attended is evidence, and so is the day on which
 * somebody noted them as trained; the earlier of the two counts. The one rule for it, whoever asks: health, the readiness of a
 * cohort, the lists and what is told before a launch.
 */
export function readyFor(
  person: Pick<Person, 'id' | 'trainedOn'>,
  part: TrainingPart,
  attended: readonly Attended[],
): TrainingStanding {
  const own = attended.filter(({ personId, kind }) => personId === person.id && trainingsFor[part].includes(kind));
  const first = own.reduce<Attended | null>((least, one) => (least === null || one.on < least.on ? one : least), null);
  const noted = person.trainedOn;
  if (first === null || (noted !== null && noted < first.on)) return { since: noted, through: null };
  return { since: first.on, through: first };
}

/** Whether somebody was trained for a part by a day. A day noted that lies ahead is a plan and no training yet. */
export function isTrained(
  person: Pick<Person, 'id' | 'trainedOn'>,
  part: TrainingPart,
  attended: readonly Attended[],
  on: LocalDate,
): boolean {
  const { since } = readyFor(person, part, attended);
  return since !== null && since <= on;
}

/** Trainings attended by person, so that asking of many people does not go through all of them each time. */
export function attendedBy(attended: readonly Attended[]): (person: PersonId) => readonly Attended[] {
  const byPerson = Map.groupBy(attended, ({ personId }) => personId);
  return (person) => byPerson.get(person) ?? [];
}
