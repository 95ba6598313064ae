import { inDayOrder } from './health/newest-fact.ts';
import type { LocalDate } from './local-date.ts';
import type { RecordedFact } from './pairing.ts';

interface Entry extends RecordedFact {
  readonly on: LocalDate;
}

/** Something that changes over time, told in dated entries: the one it began with, the one that speaks, and all of them. */
export interface Course<Told extends Entry> {
  readonly first: Told;
  readonly latest: Told;
  readonly entries: readonly Told[];
}

/** The entries put together by what they are about, in the order they began; entries dated after the day are left out. */
export function latestEntries<Told extends Entry>(
  entries: readonly Told[],
  keyOf: (entry: Told) => string,
  on: LocalDate,
): readonly Course<Told>[] {
  const soFar = inDayOrder(
    entries.filter((entry) => entry.on <= on),
    (entry) => entry.on,
  );
  return [...Map.groupBy(soFar, keyOf).values()].flatMap((course) => {
    const [first] = course;
    const latest = course.at(-1);
    return first === undefined || latest === undefined ? [] : [{ first, latest, entries: course }];
  });
}

/** Whether an entry is the one that its course begins with. */
export function isFirstOf<Told extends Entry>(
  entries: readonly Told[],
  entry: Told,
  keyOf: (entry: Told) => string,
): boolean {
  const course = entries.filter((one) => keyOf(one) === keyOf(entry));
  return inDayOrder(course, (one) => one.on)[0]?.id === entry.id;
}

/** The facts that go with one that is taken back: all of its course with the entry it began with, else none. */
export function withItsBeginning<Told extends Entry>(
  entries: readonly Told[],
  factId: string,
  keyOf: (entry: Told) => string,
): readonly string[] {
  const taken = entries.find((entry) => entry.id === factId);
  if (taken === undefined || !isFirstOf(entries, taken, keyOf)) return [];
  return entries.filter((entry) => keyOf(entry) === keyOf(taken)).map(({ id }) => id);
}
