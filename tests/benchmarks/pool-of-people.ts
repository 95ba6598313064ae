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

/** The same pool with its points made row by row, so that none of it has to be held. */
export interface RowsOfPeople extends Omit<PoolOfPeople, 'points'> {
  readonly write: (row: number, points: Int16Array) => void;
}

/** The pool of `rowsOfPeople` with the points of all pairs. */
export function poolOfPeople(mentees: number, mentors: number, placesEach: number, seed = 7): PoolOfPeople {
  const { write, places } = rowsOfPeople(mentees, mentors, placesEach, seed);
  const points = new Int16Array(mentees * mentors);
  for (let row = 0; row < mentees; row += 1) write(row, points.subarray(row * mentors, (row + 1) * mentors));
  return { mentees, mentors, points, places };
}

/**
 * People made from a seed: skills of which some are wanted by many and offered by few, grades in a pyramid, sites from
 * California to Japan. About two pairs in five are forbidden, because the mentor would be the junior of the two, or hardly any of
 * their working hours meet.
 */
export function rowsOfPeople(mentees: number, mentors: number, placesEach: number, seed = 7): RowsOfPeople {
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
  // Who offers what, and who is alike in all the rest: a row is made from these without looking at anybody twice.
  const offering = Array.from({ length: skillCount }, (_, skill) => {
    const by = older.flatMap(({ offers }, column) => (offers.has(skill) ? [column] : []));
    return {
      columns: Int32Array.from(by),
      levels: Int32Array.from(by, (column) => older[column]?.offers.get(skill) ?? 0),
    };
  });
  const kinds = new Map<string, number>();
  const kindOf = Int32Array.from(older, ({ grade, hours, work }) => {
    const key = `${grade} ${hours} ${work}`;
    if (!kinds.has(key)) kinds.set(key, kinds.size);
    return kinds.get(key) ?? 0;
  });
  const kindFits = [...kinds.keys()].map((key) => key.split(' ').map(Number));
  const got = new Int32Array(mentors);
  const write = (row: number, points: Int16Array) => {
    const mentee = younger[row];
    if (mentee === undefined) throw new Error(`there is no row ${row}`);
    const most = [...mentee.wants.values()].reduce((sum, priority) => sum + 2 * priority, 0);
    const skillFits = Int32Array.from({ length: most + 1 }, (_, amount) => 45 * Math.round((100 * amount) / most));
    const otherFits = Int32Array.from(kindFits, ([grade = 0, hours = 0, work = 0]) => {
      const gap = grade - mentee.grade;
      const apart = Math.abs(hours - mentee.hours);
      const shared = 8 - Math.min(apart, 24 - apart);
      if (gap < 0 || shared < 3) return -20_000;
      return 25 * (gapPoints[gap] ?? 0) + 15 * (work === mentee.work ? 100 : 0) + 15 * Math.round((100 * shared) / 8);
    });
    got.fill(0);
    for (const [skill, priority] of mentee.wants) {
      const offers = offering[skill];
      if (offers !== undefined) addOffers(got, offers.columns, offers.levels, priority);
    }
    addFits(points, kindOf, otherFits, got, skillFits);
  };
  const places = older.map(() => (placesEach <= 1 ? 1 : Math.max(1, Math.round(placesEach + (random() - 0.5) * 2))));
  return { mentees, mentors, write, places };
}

// A function of its own, so that it is compiled once for all rows.
function addFits(points: Int16Array, kindOf: Int32Array, kindFits: Int32Array, got: Int32Array, skillFits: Int32Array) {
  for (let column = 0; column < points.length; column += 1) {
    const fit = kindFits[kindOf[column]!]! + skillFits[got[column]!]!;
    points[column] = fit < 0 ? -1 : fit;
  }
}

function addOffers(got: Int32Array, columns: Int32Array, levels: Int32Array, priority: number) {
  for (let at = 0; at < columns.length; at += 1) got[columns[at]!]! += priority * levels[at]!;
}

/** Every mentee ranks the mentors alike, by the product of their places (Machol and Wien): the hardest there is for such solvers. */
export function rankedAlike(size: number): PoolOfPeople {
  const points = Int16Array.from({ length: size * size }, (_, cell) =>
    Math.floor(((Math.floor(cell / size) + 1) * ((cell % size) + 1) * 10_000) / (size * size)),
  );
  return { mentees: size, mentors: size, points, places: Array.from({ length: size }, () => 1) };
}
