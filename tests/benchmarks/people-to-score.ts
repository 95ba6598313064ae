import type { PersonId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import type { MatchingPool } from '../../src/shared/domain/matching/matching-pool.ts';
import { defaultWeights } from '../../src/shared/domain/matching/points/criteria.ts';
import { careerLevels, type Manager, type Person, type Role, unknownFields } from '../../src/shared/domain/person.ts';
import { randomFrom } from './random-from.ts';

const skills = Array.from({ length: 60 }, (_, at) => `Skill ${at + 1}`);
const goals = Array.from({ length: 12 }, (_, at) => `Goal ${at + 1}`);
const places = Array.from({ length: 14 }, (_, at) => `Town ${at + 1}`);
const departments = Array.from({ length: 10 }, (_, at) => `Department ${at + 1}`);
const trades = ['Engineering', 'Sales', 'Finance', 'Care', 'Law', 'People'];
/** The hours of the towns. */
const zones = [0, 0, 1, 1, 0, 2, 3, -5, -5, -8, 5, 8, 9, 1].map((hours) =>
  hours === 0 ? 'UTC' : `UTC${hours < 0 ? '-' : '+'}0${Math.abs(hours)}:00`,
);
const levels = ['', ' (some)', ' (well)', ' (expert)'];
const languages = ['English', 'German', 'Dutch', 'French'];

/**
 * A pool with all that is weighed, made from a seed: some skills wanted by many, managers to several depths, wishes of three in
 * five mentees, some earlier pairings, some people of whom little is known.
 */
export function peopleToScore(menteeCount: number, mentorCount: number, seed = 7): MatchingPool {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = <One>(list: readonly One[]): One => list[Math.floor(random() ** 2 * list.length)]!;
  const someOf = (list: readonly string[], least: number, most: number) =>
    Array.from({ length: least + below(most - least + 1) }, () => oneOf(list));
  const unlessUnknown = <Known>(known: Known) => (random() < 0.05 ? null : known);
  const idAt = (at: number) => `person-${String(at).padStart(6, '0')}` as PersonId;
  const count = menteeCount + mentorCount;
  const managerOf = (at: number): Manager => {
    if (at < menteeCount) return { kind: 'person', id: idAt(menteeCount + below(mentorCount)) };
    const above = menteeCount + Math.floor((at - menteeCount) / 6);
    return above === at ? { kind: 'none' } : { kind: 'person', id: idAt(above) };
  };
  const people = Array.from({ length: count }, (_, at): Person => {
    const isMentee = at < menteeCount;
    const place = unlessUnknown(oneOf(places));
    return {
      ...unknownFields,
      id: idAt(at),
      givenName: `Person ${at}`,
      manager: random() < 0.05 ? { kind: 'unknown', said: null } : managerOf(at),
      department: unlessUnknown(oneOf(departments)),
      jobFunction: unlessUnknown(oneOf(trades)),
      location: place,
      timeZone: place === null ? null : zones[places.indexOf(place)]!,
      grade: unlessUnknown((isMentee ? 1 : 3) + below(5)),
      careerLevel: oneOf(careerLevels),
      languages: random() < 0.1 ? [oneOf(languages)] : ['English', oneOf(languages)],
      skillsWanted: isMentee ? someOf(skills, 2, 5) : [],
      skillsOffered: isMentee ? [] : someOf(skills, 3, 8).map((skill) => skill + oneOf(levels)),
      goals: someOf(goals, 0, 3),
      rhythmDays: unlessUnknown(oneOf([14, 28, 7, 21])),
      paused: random() < 0.02,
    };
  });
  const pair = () => ({ menteeId: idAt(below(menteeCount)), mentorId: idAt(menteeCount + below(mentorCount)) });
  const wishesOf = (by: Role, wishes: number) =>
    Array.from({ length: Math.floor(wishes) }, (_, at) => ({ ...pair(), by, rank: 1 + (at % 5) }));
  return {
    kind: 'one-to-one',
    today: localDate('2026-11-21'),
    people,
    mentees: people.slice(0, menteeCount).map(({ id: personId }) => ({ personId, need: 1 })),
    mentors: people
      .slice(menteeCount)
      .map(({ id: personId }) => ({ personId, places: below(4), currentMentees: below(3) })),
    turnedDown: [],
    excluded: Array.from({ length: 5 }, () => [pair().menteeId, pair().mentorId] as const),
    earlier: Array.from({ length: Math.floor(menteeCount / 5) }, pair),
    declined: Array.from({ length: Math.floor(menteeCount / 20) }, pair),
    ended: Array.from({ length: Math.floor(menteeCount / 10) }, pair),
    locks: [],
    wishes: [...wishesOf('mentee', menteeCount * 2), ...wishesOf('mentor', mentorCount)],
    unknownManager: 'warn',
    needsSharedHours: false,
    weights: defaultWeights,
    ownCriteria: [],
    policy: 'worst-first',
  };
}
