import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { sameWeekdayNextMonth } from '../../src/shared/domain/events/plan-next.ts';
import type { AttendanceState } from '../../src/shared/domain/events/programme-event.ts';
import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import type { Role } from '../../src/shared/domain/person.ts';
import { wallTime } from '../../src/shared/domain/wall-time.ts';

type Events = PracticeProgramme['events'];

/** Three events that have been and two to come, all of the running cohort; who came follows from the order of the people. */
export function tellEvents(people: PracticeProgramme['people'], madeFor: LocalDate): Events {
  const inCohort = (role: Role) =>
    people.flatMap(({ fields, enrolments }, person) =>
      enrolments.some((one) => one.cohort === 1 && one.role === role) ? [{ person, trainedOn: fields.trainedOn }] : [],
    );
  const [mentors, mentees] = [inCohort('mentor'), inCohort('mentee')];
  // Whoever came has that day, or an earlier one, on their record already: the figures of the practice programme stay as they are.
  const trainedBy = (those: typeof mentors, day: LocalDate) =>
    those.filter(({ trainedOn }) => trainedOn !== null && trainedOn <= day);
  const marked = (those: typeof mentors, states: readonly AttendanceState[]) =>
    those.map(({ person }, at) => ({ person, state: states[at % states.length] ?? 'invited' }));
  const [mentorsDay, menteesDay] = [addDays(madeFor, -75), addDays(madeFor, -68)];
  const forumDay = addDays(madeFor, -27);
  const mostlyThere = ['attended', 'attended', 'excused', 'attended', 'missed', 'attended'] as const;
  const notTrained = mentors.filter(({ trainedOn }) => trainedOn === null);
  return [
    {
      cohort: 1,
      kind: 'training for mentors',
      title: 'Training for mentors',
      on: mentorsDay,
      startsAt: wallTime('09:30'),
      endsAt: wallTime('12:30'),
      place: 'Room Linden',
      purpose: 'What a mentor does, and what is left to others',
      state: 'held',
      attendance: marked(trainedBy(mentors, mentorsDay).slice(0, 14), mostlyThere),
    },
    {
      cohort: 1,
      kind: 'training for mentees',
      title: 'Training for mentees',
      on: menteesDay,
      startsAt: wallTime('14:00'),
      endsAt: wallTime('16:00'),
      place: 'Room Linden',
      purpose: 'How to lead your own mentoring',
      state: 'held',
      attendance: marked(trainedBy(mentees, menteesDay).slice(0, 16), mostlyThere),
    },
    {
      cohort: 1,
      kind: 'mentors forum',
      title: 'Mentors forum',
      on: forumDay,
      startsAt: wallTime('16:00'),
      endsAt: wallTime('17:30'),
      place: 'Canteen, upper floor',
      purpose: 'What mentors would like to ask each other',
      state: 'held',
      attendance: marked(mentors.slice(0, 18), ['attended', 'excused', 'attended']),
    },
    {
      cohort: 1,
      kind: 'mentors forum',
      title: 'Mentors forum',
      on: sameWeekdayNextMonth(forumDay),
      startsAt: wallTime('16:00'),
      endsAt: wallTime('17:30'),
      place: 'Canteen, upper floor',
      purpose: 'What mentors would like to ask each other',
      state: 'planned',
      attendance: marked(mentors.slice(0, 18), ['invited', 'coming', 'coming']),
    },
    {
      cohort: 1,
      kind: 'training for mentors',
      title: 'Training for new mentors',
      on: addDays(madeFor, 17),
      startsAt: wallTime('09:30'),
      endsAt: wallTime('12:30'),
      place: 'Room Linden',
      purpose: null,
      state: 'planned',
      attendance: marked(notTrained.slice(0, 3), ['invited', 'coming']),
    },
  ];
}

/** Four materials, one at each step of the way. */
export function tellMaterials(madeFor: LocalDate): PracticeProgramme['materials'] {
  const daysAgo = (days: number) => addDays(madeFor, -days);
  return [
    {
      title: 'Guide for mentors',
      kind: 'guide',
      audience: 'mentors',
      status: 'handed out',
      statusOn: daysAgo(75),
      keptAt: 'Shared drive, Mentoring, Guides',
      owner: 'Coordinator',
    },
    {
      title: 'Slides for the training of mentees',
      kind: 'slides',
      audience: 'mentees',
      status: 'ready',
      statusOn: daysAgo(70),
      keptAt: 'https://intranet.example.org/mentoring/slides',
      owner: 'Learning team',
    },
    {
      title: 'Mentoring agreement to fill in',
      kind: 'form',
      audience: 'everybody',
      status: 'in draft',
      statusOn: daysAgo(12),
      keptAt: null,
      owner: 'Coordinator',
    },
    {
      title: 'One page for line managers',
      kind: 'guide',
      audience: 'managers',
      status: 'to do',
      statusOn: daysAgo(5),
      keptAt: null,
      owner: null,
    },
  ];
}
