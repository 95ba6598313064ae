import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { addDays, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import { purposes } from '../../src/shared/domain/pairing.ts';
import { withAgreed } from './agreed-in-a-pairing.ts';
import { type Temper, tellCourse } from './course-of-a-pairing.ts';
import { tellEvents, tellMaterials } from './events.ts';
import { emailOf, makeOrganisation } from './organisation.ts';
import { tellPrivateLane } from './private-lane.ts';
import { createRandom, type Random } from './random.ts';

const madeFor = localDate('2026-11-16');

const cohorts = [
  { name: '2025', startsOn: localDate('2024-11-18'), endsOn: localDate('2025-12-31') },
  { name: '2026', startsOn: localDate('2026-01-12'), endsOn: null },
] as const;

/** Cohort 0 is over; cohort 1 began all through 2026, so that every stage has somebody in it. */
const pairingsPerCohort = [27, 34] as const;

/** How the pairings of a cohort get on, by turn: a running cohort has some of everything, a finished one has ended. */
const temperCycles: readonly (readonly Temper[])[] = [
  ['steady', 'steady', 'slow', 'steady', 'early end', 'steady', 'rough', 'steady', 'steady', 'slow'],
  [
    'steady',
    'slow',
    'steady',
    'early end',
    'steady',
    'steady',
    'rough',
    'steady',
    'quiet',
    'paused',
    'steady',
    'rough',
  ],
];

/** The last ones proposed: the mentor has not answered yet. */
const undecided = 4;

/** How many pairings stand in one reporting line, and from which turn of the running cohort on. */
const conflicts = { wanted: 2, fromTurn: 13 };

type MutablePerson = {
  -readonly [Key in keyof PracticeProgramme['people'][number]]: PracticeProgramme['people'][number][Key];
};

/** The whole invented programme: 160 people, two cohorts, 61 pairings, two years of meetings, two reporting-line conflicts. */
export function makeProgramme(seed: number): PracticeProgramme {
  const random = createRandom(seed);
  const members = makeOrganisation(random, madeFor);
  const people: MutablePerson[] = members.map(({ fields, manager }) => ({
    fields: { ...fields, email: emailOf(fields) },
    manager,
    enrolments: [],
  }));
  const pairings = [0, 1].flatMap((cohort) => pairUp(random, people, cohort));
  addLeaver(people, pairings);
  const withinLine = pairings.findIndex(({ mentor, mentee }) => isAbove(people, mentor, mentee));
  return {
    madeFor,
    programme: {
      name: 'Growing together',
      kind: 'one-to-one',
      stageModel: 'five-stage',
      plannedLengthDays: 270,
      cadenceDays: 30,
      mentorTerm: 'mentor',
      menteeTerm: 'mentee',
    },
    cohorts,
    people,
    pairings,
    ...tellPrivateLane(pairings, withinLine, madeFor),
    events: tellEvents(people, madeFor),
    materials: tellMaterials(madeFor),
  };
}

function temperOf(cohort: number, turn: number, wanted: number): Temper {
  if (cohort === 1 && turn >= wanted - undecided) return 'undecided';
  const cycle = temperCycles[cohort] ?? [];
  const temper = cycle[turn % cycle.length] ?? 'steady';
  // One pause is enough to see what a pause looks like.
  return temper === 'paused' && turn > cycle.length ? 'steady' : temper;
}

function isAbove(people: readonly MutablePerson[], upper: number, lower: number): boolean {
  for (let at = people[lower]?.manager; typeof at === 'number'; at = people[at]?.manager) if (at === upper) return true;
  return false;
}

function pairUp(random: Random, people: MutablePerson[], cohort: number): PracticeProgramme['pairings'] {
  const wanted = pairingsPerCohort[cohort] ?? 0;
  const startsOn = cohorts[cohort]?.startsOn ?? madeFor;
  const level = (index: number) => people[index]?.fields.grade ?? 0;
  const everyone = people.map((_, index) => index);
  const mentors = random.some(
    everyone.filter((index) => level(index) >= 7 || (level(index) === 5 && random.chance(0.25))),
    wanted,
  );
  const taken = new Set(mentors);
  const mentees = random.some(
    everyone.filter((index) => !taken.has(index) && level(index) <= 7),
    wanted + 9,
  );
  const pairings: PracticeProgramme['pairings'][number][] = [];
  let made = 0;
  for (const [turn, mentor] of mentors.entries()) {
    // Two pairs of the running cohort stand in one reporting line, as happens when somebody changes teams.
    const below =
      cohort === 1 && turn >= conflicts.fromTurn && made < conflicts.wanted
        ? findBelow(people, mentees, mentor)
        : undefined;
    if (below !== undefined) made += 1;
    const mentee = below ?? free(people, mentees, mentor);
    if (mentee === undefined) continue;
    mentees.splice(mentees.indexOf(mentee), 1);
    const proposedOn = addDays(startsOn, Math.round((turn / Math.max(1, wanted - 1)) * (cohort === 0 ? 40 : 303)));
    const cadenceDays = people[mentee]?.fields.rhythmDays ?? 30;
    const temper = below === undefined ? temperOf(cohort, turn, wanted) : 'steady';
    enrol(people, mentor, cohort, 'mentor', addDays(startsOn, -random.whole(3, 30)));
    enrol(people, mentee, cohort, 'mentee', addDays(proposedOn, -random.whole(3, 30)));
    const course = tellCourse(random, temper, proposedOn, cadenceDays, madeFor);
    const told = { cohort, mentor, mentee, purpose: random.pick(purposes), cadenceDays, proposedOn, ...course };
    pairings.push(turn % 3 === 0 ? withAgreed(told, turn) : { ...told, goals: [], commitments: [] });
  }
  // Some of the running cohort still wait, and more mentors have offered a place than are asked for.
  if (cohort === 1) {
    for (const mentee of mentees.slice(0, 9))
      enrol(people, mentee, cohort, 'mentee', addDays(madeFor, -random.whole(5, 45)));
    const more = everyone.filter((index) => !taken.has(index) && !mentees.includes(index) && level(index) >= 5);
    for (const mentor of random.some(more, 8))
      enrol(people, mentor, cohort, 'mentor', addDays(madeFor, -random.whole(5, 45)));
  }
  return pairings;
}

const free = (people: readonly MutablePerson[], mentees: readonly number[], mentor: number) =>
  mentees.find((mentee) => !isAbove(people, mentor, mentee) && !isAbove(people, mentee, mentor));

const findBelow = (people: readonly MutablePerson[], mentees: readonly number[], mentor: number) =>
  mentees.find((mentee) => isAbove(people, mentor, mentee));

function enrol(
  people: MutablePerson[],
  index: number,
  cohort: number,
  role: 'mentor' | 'mentee',
  registeredOn: LocalDate,
): void {
  const person = people[index];
  if (person === undefined) return;
  person.enrolments = [...person.enrolments, { cohort, role, registeredOn }];
  person.fields = {
    ...person.fields,
    ...(role === 'mentor' ? { mentorCapacity: Math.max(2, person.fields.mentorCapacity) } : { menteeNeed: 1 }),
  };
}

/** One mentee of the running cohort has left; nobody did anything wrong. */
function addLeaver(people: MutablePerson[], pairings: PracticeProgramme['pairings']): void {
  const running = pairings.filter(
    (pairing) => pairing.cohort === 1 && !pairing.steps.some((step) => step.kind === 'closed'),
  );
  const person = people[running.at(-12)?.mentee ?? 0];
  if (person) person.fields = { ...person.fields, leftOn: addDays(madeFor, -11) };
}
