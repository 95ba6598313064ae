import fc from 'fast-check';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import type { AssignmentProblem } from '../../src/shared/domain/matching/assignment/assignment-problem.ts';
import type { MatchingPool } from '../../src/shared/domain/matching/matching-pool.ts';
import { weightNames, weightWords } from '../../src/shared/domain/matching/points/criteria.ts';
import { comparisons } from '../../src/shared/domain/matching/points/own-criterion.ts';
import {
  careerLevels,
  isAvailable,
  type Manager,
  type Person,
  roles,
  unknownFields,
} from '../../src/shared/domain/person.ts';
import { programmeKinds } from '../../src/shared/domain/programme.ts';

interface ProblemSize {
  readonly rows: number;
  readonly columns: number;
  readonly need: number;
  readonly capacity: number;
}

/** A problem whose points are written out in lines. */
export interface LinesProblem extends AssignmentProblem {
  readonly scores: readonly (readonly (number | null)[])[];
}

/** Problems of up to the given size: coarse and fine points, forbidden pairs, needs and capacities of 0 too, shared limits, locks that fit. */
export function assignmentProblem(most: ProblemSize): fc.Arbitrary<LinesProblem> {
  return fc
    .record({
      rows: fc.integer({ min: 1, max: most.rows }),
      columns: fc.integer({ min: 1, max: most.columns }),
      points: fc.constantFrom(0, 3, 10_000),
    })
    .chain(({ rows, columns, points }) => {
      const cell = fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max: points }) },
        { weight: 2, arbitrary: fc.constantFrom(null, -1) },
      );
      return fc.record({
        rowKeys: keys(rows),
        columnKeys: keys(columns),
        scores: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        need: counts(rows, most.need),
        capacity: counts(columns, most.capacity),
        locks: fc.uniqueArray(fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1)), {
          maxLength: 2,
          selector: ([row, column]) => row * columns + column,
        }),
        groups: fc.option(
          fc.record({
            of: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: columns, maxLength: columns }),
            capacity: counts(2, most.capacity * 2),
          }),
          { nil: undefined },
        ),
        policy: fc.constantFrom('total', 'worst-first'),
      });
    })
    .map((problem) => ({ ...problem, locks: locksThatFit(problem) }));
}

/** The same with goals beside: columns to be served, wishes to be met first, evenness in bands; each in one of two or three. */
export function furtherProblem(most: ProblemSize): fc.Arbitrary<LinesProblem> {
  return assignmentProblem(most).chain((problem) => {
    const wish = fc.constantFrom(0, 0, 0, 1, 2, 5);
    const wishes = fc.array(
      fc.array(wish, { minLength: problem.columnKeys.length, maxLength: problem.columnKeys.length }),
      { minLength: problem.rowKeys.length, maxLength: problem.rowKeys.length },
    );
    const highest = Math.max(0, ...problem.scores.flat().map((points) => points ?? 0));
    return fc
      .record({
        policy: fc.constantFrom('total', 'worst-first', 'leximin'),
        columnsServed: fc.boolean(),
        wishes: fc.option(wishes, { nil: undefined }),
        bandWidth: highest > 3 ? fc.constantFrom(250, 2_500, 100) : fc.constantFrom(1, 2),
      })
      .map((goals) => ({ ...problem, ...goals }));
  });
}

const keys = (length: number) =>
  fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: length, maxLength: length });

const counts = (length: number, max: number) =>
  fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });

function locksThatFit({ locks, need, capacity, groups }: AssignmentProblem): AssignmentProblem['locks'] {
  const needLeft = [...need];
  const capacityLeft = [...capacity];
  const groupLeft = [...(groups?.capacity ?? [])];
  return locks.filter(([row, column]) => {
    const group = groups?.of[column] ?? -1;
    if ((needLeft[row] ?? 0) < 1 || (capacityLeft[column] ?? 0) < 1 || (groupLeft[group] ?? 1) < 1) return false;
    groupLeft[group] = (groupLeft[group] ?? 1) - 1;
    needLeft[row] = (needLeft[row] ?? 0) - 1;
    capacityLeft[column] = (capacityLeft[column] ?? 0) - 1;
    return true;
  });
}

const personId = (at: number) => `person-${at}` as PersonId;

/**
 * Managers of so many people: trees, some circles, some unknown, some who are not in the list. `linked` in ten have one.
 */
export function managers(count: number, linked = 6): fc.Arbitrary<Manager[]> {
  const manager: fc.Arbitrary<Manager> = fc.oneof(
    { weight: linked, arbitrary: fc.nat(count).map((at): Manager => ({ kind: 'person', id: personId(at) })) },
    { weight: 9 - linked, arbitrary: fc.constant<Manager>({ kind: 'none' }) },
    { weight: 1, arbitrary: fc.constant<Manager>({ kind: 'unknown', said: null }) },
  );
  return fc.array(manager, { minLength: count, maxLength: count });
}

/** People with the given managers and nothing else known. */
export function peopleUnder(managersOf: readonly Manager[]): Person[] {
  return managersOf.map((manager, at) => ({
    ...unknownFields,
    id: personId(at),
    givenName: `Person${at}`,
    familyName: 'Example',
    manager,
  }));
}

const words = (...from: string[]) => fc.subarray(from);

/** One in ten: plain `fc.integer` prefers small numbers, which would make rare things common. */
const rarely = <One>(rare: One, usual: One): One[] => [rare, ...Array.from({ length: 9 }, () => usual)];

/** Each may stand under any heading: a column is compared as it is asked, whatever stands in it. */
const keptValues = ['night', 'Night', 'chess, running', 'running; chess', '3', '12,5 years', '-2', ';'];

const fields = fc.record({
  careerLevel: fc.option(fc.constantFrom(...careerLevels)),
  grade: fc.option(fc.integer({ min: 1, max: 8 })),
  department: fc.option(fc.constantFrom('Sales', 'Finance', ' finance ')),
  location: fc.option(fc.constantFrom('Leeds', 'York')),
  jobFunction: fc.option(fc.constantFrom('Finance', 'Sales', ' sales')),
  timeZone: fc.option(
    fc.constantFrom('Europe/Berlin', 'Europe/London', 'Asia/Tokyo', 'UTC-05:00', 'UTC+05:45', 'Nowhere/Known'),
  ),
  languages: fc.constantFrom(...rarely(['Dutch'], []), ['English'], ['English', 'German']),
  skillsOffered: words(
    'Presenting',
    'presenting (expert)',
    'Negotiation: 1',
    'Budgets',
    'Budgets (some)',
    'Coaching (well)',
  ),
  skillsWanted: fc.constantFrom(
    ['presenting', 'budgets'],
    ['negotiation'],
    ['presenting', 'negotiation', 'budgets'],
    [],
  ),
  goals: words('Lead a team', 'Speak in public'),
  rhythmDays: fc.option(fc.constantFrom(7, 14, 28)),
  facts: fc
    .subarray(['Shift', 'Hobbies', 'Years'])
    .chain((named) =>
      fc.tuple(...named.map((name) => fc.record({ name: fc.constant(name), value: fc.constantFrom(...keptValues) }))),
    ),
  paused: fc.constantFrom(...rarely(true, false)),
  leftOn: fc.constantFrom(...rarely(localDate('2026-01-31'), null), localDate('2027-01-31')),
});

/** Programmes with two sides; pools of peers are made of these by `peerPool`. */
const sidedKinds = programmeKinds.filter((kind) => kind !== 'peer');

/** Whole pools of up to nine people with everything a rule or a criterion looks at. */
export const matchingPool: fc.Arbitrary<MatchingPool> = fc
  .record({ mentees: fc.integer({ min: 1, max: 5 }), mentors: fc.integer({ min: 1, max: 4 }) })
  .chain(({ mentees, mentors }) => {
    const count = mentees + mentors;
    const menteeId = fc.nat(mentees - 1).map(personId);
    const mentorId = fc.nat(mentors - 1).map((at) => personId(mentees + at));
    const pairs = (maxLength: number) => fc.array(fc.record({ menteeId, mentorId }), { maxLength });
    return fc.record({
      kind: fc.constantFrom(...sidedKinds),
      today: fc.constant(localDate('2026-11-21')),
      people: fc
        .tuple(managers(count, 2), fc.array(fields, { minLength: count, maxLength: count }))
        .map(([above, known]) => peopleUnder(above).map((person, at) => ({ ...person, ...known[at] }))),
      mentees: fc
        .array(fc.integer({ min: 1, max: 2 }), { minLength: mentees, maxLength: mentees })
        .map((needs) => needs.map((need, at) => ({ personId: personId(at), need }))),
      mentors: fc
        .array(fc.record({ places: fc.constantFrom(...rarely(0, 1), 2), currentMentees: fc.nat(3) }), {
          minLength: mentors,
          maxLength: mentors,
        })
        .map((all) => all.map((mentor, at) => ({ personId: personId(mentees + at), ...mentor }))),
      excluded: fc.array(fc.tuple(menteeId, mentorId), { maxLength: 1 }),
      turnedDown: fc.array(fc.record({ menteeId, mentorId, reason: fc.constant('They share a desk') }), {
        maxLength: 1,
      }),
      earlier: pairs(1),
      declined: pairs(1),
      ended: pairs(3),
      locks: fc.constant([]),
      wishes: fc.array(
        fc.record({ menteeId, mentorId, by: fc.constantFrom(...roles), rank: fc.integer({ min: 1, max: 8 }) }),
        { maxLength: 8 },
      ),
      unknownManager: fc.constantFrom('block', 'warn', 'allow'),
      needsSharedHours: fc.boolean(),
      weights: fc
        .array(fc.constantFrom(...weightWords), { minLength: weightNames.length, maxLength: weightNames.length })
        .map(
          (chosen) => Object.fromEntries(weightNames.map((name, at) => [name, chosen[at]])) as MatchingPool['weights'],
        ),
      ownCriteria: fc.array(
        fc.record({
          fact: fc.constantFrom('Shift', 'shift', 'Hobbies', 'Years'),
          comparison: fc.constantFrom(...comparisons),
          weight: fc.constantFrom(...weightWords),
        }),
        { maxLength: 4 },
      ),
      policy: fc.constantFrom('total', 'worst-first'),
      everyMentor: fc.constant(undefined),
      wishesFirst: fc.constant(undefined),
      leastFit: fc.constantFrom(undefined, undefined, undefined, 'Possible', 'Good fit'),
      departmentLimits: fc.constant(undefined),
      smallestGroups: fc.constant(undefined),
      attended: fc.constant(undefined),
      round: fc.constant(undefined),
    } satisfies Record<keyof MatchingPool, fc.Arbitrary<unknown>>);
  });

/** The same pools asked for evenness, somebody for every mentor, or wishes before fit, which then have no weight beside. */
export const poolWithGoals: fc.Arbitrary<MatchingPool> = fc
  .record({
    pool: matchingPool,
    policy: fc.constantFrom<MatchingPool['policy'][]>('total', 'worst-first', 'leximin', 'leximin'),
    everyMentor: fc.boolean(),
    wishesFirst: fc.boolean(),
  })
  .map(({ pool, policy, everyMentor, wishesFirst }) => ({
    ...pool,
    policy,
    everyMentor,
    wishesFirst,
    weights: wishesFirst ? { ...pool.weights, wishes: 'not at all' } : pool.weights,
  }));

/** Pools in which everybody who is here looks for a partner, from whichever side they stood on. */
export const peerPool: fc.Arbitrary<MatchingPool> = matchingPool.map((pool) => {
  const takingPart = [...pool.mentees, ...pool.mentors].map(({ personId: id }) => id);
  const isHere = (id: PersonId) => pool.people.some((person) => person.id === id && isAvailable(person, pool.today));
  return {
    ...pool,
    kind: 'peer',
    mentees: takingPart.filter(isHere).map((id) => ({ personId: id, need: 1 })),
    mentors: takingPart.map((id) => ({ personId: id, places: 1, currentMentees: 0 })),
  };
});
