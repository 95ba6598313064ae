import { randomFrom } from './random-from.ts';

/** A pool for the solver: points of each mentee (row) with each mentor (column), −1 where they may not be paired. */
export interface PoolOfPeople {
  readonly mentees: number;
  readonly mentors: number;
  readonly points: Int16Array;
  readonly places: readonly number[];
}

const skillCount = 60;
const sites = [0, 0, 1, 1, 0, 2, 3, -5, -5, -8, 5, 8, 9, 1];
const functionCount = 10;
const gapPoints = [20, 75, 100, 85, 55, 25, 25, 25];

/**
 * People made from a seed: skills of which some are wanted by many and offered by few, grades in a pyramid, sites from
 * California to Japan. About two pairs in five are forbidden, because the mentor would be the junior of the two, or hardly any of
 * their working hours meet.
 */
export function poolOfPeople(mentees: number, mentors: number, placesEach: number, seed = 7): PoolOfPeople {
  const random = randomFrom(seed);
  const rare = (count: number, steepness: number) => {
    const weights = Array.from({ length: count }, (_, at) => (at + 1) ** -steepness);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return () => {
      let left = random() * all;
      return Math.max(
        0,
        weights.findIndex((weight) => (left -= weight) < 0),
      );
    };
  };
  const site = rare(sites.length, 0.9);
  const work = rare(functionCount, 0.7);
  const offered = rare(skillCount, 0.9);
  const wanted = rare(skillCount, 1.1);
  const person = (grade: number) => ({ grade, hours: sites[site()] ?? 0, work: work() });
  const younger = Array.from({ length: mentees }, () => ({
    ...person(Math.min(6, Math.floor(-Math.log2(random() + 1e-9)))),
    wants: new Map(Array.from({ length: 2 + Math.floor(random() * 4) }, (_, at) => [wanted(), at === 0 ? 3 : 1])),
  }));
  const older = Array.from({ length: mentors }, () => ({
    ...person(1 + Math.floor(random() * 4) + Math.floor(random() * 3)),
    offers: new Map(Array.from({ length: 3 + Math.floor(random() * 6) }, () => [offered(), random() < 0.4 ? 2 : 1])),
  }));
  const points = new Int16Array(mentees * mentors);
  younger.forEach((mentee, row) => {
    const most = [...mentee.wants.values()].reduce((sum, priority) => sum + 2 * priority, 0);
    older.forEach((mentor, column) => {
      const gap = mentor.grade - mentee.grade;
      const apart = Math.abs(mentor.hours - mentee.hours);
      const shared = 8 - Math.min(apart, 24 - apart);
      let got = 0;
      for (const [skill, priority] of mentee.wants) got += priority * (mentor.offers.get(skill) ?? 0);
      const fit =
        45 * Math.round((100 * got) / most) +
        25 * (gapPoints[gap] ?? 0) +
        15 * (mentor.work === mentee.work ? 100 : 0) +
        15 * Math.round((100 * shared) / 8);
      points[row * mentors + column] = gap < 0 || shared < 3 ? -1 : fit;
    });
  });
  const places = older.map(() => (placesEach <= 1 ? 1 : Math.max(1, Math.round(placesEach + (random() - 0.5) * 2))));
  return { mentees, mentors, points, places };
}

/** Every mentee ranks the mentors alike, by the product of their places (Machol and Wien): the hardest there is for such solvers. */
export function rankedAlike(size: number): PoolOfPeople {
  const points = Int16Array.from({ length: size * size }, (_, cell) =>
    Math.floor(((Math.floor(cell / size) + 1) * ((cell % size) + 1) * 10_000) / (size * size)),
  );
  return { mentees: size, mentors: size, points, places: Array.from({ length: size }, () => 1) };
}
