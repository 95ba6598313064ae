import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import { mentorRoles, sessionModes } from '../../src/shared/domain/pairing.ts';
import type { Random } from './random.ts';

type ToldPairing = PracticeProgramme['pairings'][number];
type Course = { -readonly [Part in 'stages' | 'steps' | 'sessions' | 'checkIns']: ToldPairing[Part][number][] };
type Quality = 1 | 2 | 3 | 4;

/** How a pairing gets on: its pace, its answers, and whether anybody reports. */
export type Temper = 'steady' | 'slow' | 'quiet' | 'rough' | 'paused' | 'early end' | 'undecided';

const plannedDays = 270;

/** The stages, steps, sessions and check-ins of one pairing from its proposal to the day the sample was made for. */
export function tellCourse(
  random: Random,
  temper: Temper,
  proposedOn: LocalDate,
  cadenceDays: number,
  madeFor: LocalDate,
): Course {
  const course: Course = { stages: [], steps: [], sessions: [], checkIns: [] };
  const recordedAfter = () => random.whole(0, 3);
  const happened = (on: LocalDate) => on <= madeFor;
  const step = (
    kind: Course['steps'][number]['kind'],
    on: LocalDate,
    side: 'mentor' | 'mentee' | null = null,
    value: string | null = null,
  ) => {
    if (happened(on)) course.steps.push({ kind, side, on, value, recordedAfter: recordedAfter() });
  };
  const enter = (kind: Course['stages'][number]['kind'], on: LocalDate) => {
    if (happened(on)) course.stages.push({ kind, enteredOn: on, recordedAfter: recordedAfter() });
  };

  enter('contemplation', proposedOn);
  const menteeYes = addDays(proposedOn, random.whole(2, 8));
  const mentorYes = addDays(proposedOn, random.whole(3, temper === 'slow' ? 30 : 12));
  step('consented', menteeYes, 'mentee');
  if (temper === 'undecided') return course;
  step('consented', mentorYes, 'mentor');
  const start = menteeYes > mentorYes ? menteeYes : mentorYes;
  enter('initiation', start);
  const firstMeeting = addDays(start, temper === 'slow' ? random.whole(20, 40) : random.whole(4, 14));
  step('agreement recorded', addDays(start, temper === 'rough' ? random.whole(50, 70) : random.whole(10, 28)));
  step('next meeting planned', firstMeeting, null, addDays(firstMeeting, cadenceDays));

  const growthFrom = addDays(start, random.whole(34, 50));
  const plannedEnd = addDays(start, plannedDays);
  const end = temper === 'early end' ? addDays(start, random.whole(90, 150)) : addDays(plannedEnd, random.whole(-6, 4));
  const declineFrom = addDays(end, -random.whole(24, 34));
  enter('growth', growthFrom);
  const fallsSilentOn = temper === 'quiet' ? addDays(growthFrom, random.whole(20, 60)) : end;
  tellSessions(random, course, {
    temper,
    from: firstMeeting,
    to: fallsSilentOn < end ? fallsSilentOn : end,
    cadenceDays,
    madeFor,
  });
  tellCheckIns(random, course, { temper, start, to: fallsSilentOn < end ? fallsSilentOn : end, madeFor });
  if (temper === 'paused') {
    step('paused', addDays(growthFrom, 40));
  } else if (temper !== 'quiet') {
    tellEnding(random, { temper, declineFrom, end, enter, step });
  }
  return course;
}

interface Span {
  readonly temper: Temper;
  readonly madeFor: LocalDate;
}

function tellSessions(
  random: Random,
  course: Course,
  { temper, from, to, cadenceDays, madeFor }: Span & { from: LocalDate; to: LocalDate; cadenceDays: number },
): void {
  const pace = temper === 'slow' || temper === 'rough' ? 1.6 : 1;
  for (
    let on = from;
    on <= to && on <= madeFor;
    on = addDays(on, Math.round(cadenceDays * pace * (0.8 + random.whole(0, 5) / 10)))
  ) {
    course.sessions.push({
      heldOn: on,
      minutes: random.pick([30, 45, 60, 60, 75, 90]),
      mode: random.pick(sessionModes.slice(0, 3)),
      rolesExercised: random.some(mentorRoles, random.whole(1, 2)),
      arrangedBy: random.chance(0.7) ? 'mentee' : 'mentor',
      recordedAfter: random.whole(0, 9),
    });
  }
}

function tellCheckIns(
  random: Random,
  course: Course,
  { temper, start, to, madeFor }: Span & { start: LocalDate; to: LocalDate },
): void {
  const answer = (): Quality =>
    temper === 'rough' ? random.pick([1, 2, 2, 3] as const) : random.pick([3, 3, 4, 4, 4, 2] as const);
  let turn = 0;
  for (
    let on = addDays(start, random.whole(9, 16));
    on <= to && on <= madeFor;
    on = addDays(on, random.whole(22, 38))
  ) {
    const side = turn % 2 === 0 ? 'mentee' : 'mentor';
    const isForm = turn % 3 === 2;
    course.checkIns.push({
      side,
      givenOn: on,
      source: isForm ? 'imported' : 'typed',
      channel: isForm ? 'form' : random.pick(['call', 'call', 'message', 'in person'] as const),
      quality: answer(),
      trust: answer(),
      fit: turn < 2 ? (temper === 'rough' ? 'still deciding' : 'good') : null,
      goalsMoving: turn < 1 ? null : temper === 'rough' ? random.chance(0.3) : random.chance(0.8),
      wantsContact: temper === 'rough' && side === 'mentee' ? true : null,
      metOn: null,
      notMetSince: null,
      recordedAfter: random.whole(0, 2),
    });
    turn += 1;
  }
}

interface Ending {
  readonly temper: Temper;
  readonly declineFrom: LocalDate;
  readonly end: LocalDate;
  enter(kind: 'decline' | 'redefinition', on: LocalDate): void;
  step(
    kind: Course['steps'][number]['kind'],
    on: LocalDate,
    side?: 'mentor' | 'mentee' | null,
    value?: string | null,
  ): void;
}

function tellEnding(random: Random, { temper, declineFrom, end, enter, step }: Ending): void {
  enter('decline', declineFrom);
  step('ending agreed', addDays(declineFrom, random.whole(1, 9)), null, end);
  step('closing conversation', addDays(end, random.whole(-4, 6)));
  step('exit answered', addDays(end, random.whole(1, 14)), 'mentee');
  if (random.chance(0.8)) step('exit answered', addDays(end, random.whole(2, 24)), 'mentor');
  step('goal outcomes marked', addDays(end, random.whole(1, 10)));
  const cause =
    temper === 'early end'
      ? random.pick(['left the organisation', 'role or place changed', 'the fit was not right'])
      : random.pick(['goals met', 'goals met', 'agreed time is over', 'agreed time is over', 'needs changed']);
  const closedOn = addDays(end, random.whole(0, 5));
  step('reason coded', closedOn, null, cause);
  step('closed', closedOn, null, cause);
  enter('redefinition', addDays(closedOn, 1));
  step('redefined', addDays(closedOn, random.whole(5, 35)), null, random.pick(['peers', 'continue', 'ended']));
  step('asked to return', addDays(closedOn, random.whole(10, 28)), 'mentor');
  step('followed up', addDays(closedOn, 182 + random.whole(0, 20)));
}
