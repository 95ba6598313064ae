import type { NamedPerson, ReadinessInWords } from '../../../shared/ipc/routes/matching.ts';
import { countOf } from '../../lib/format.ts';

export interface ReadinessPoint {
  readonly sentence: string;
  /** True where looking after it first would make the proposals better. */
  readonly isWorthALook: boolean;
  /** Those the sentence is about, to go to their pages. */
  readonly people: readonly NamedPerson[];
}

const fine = (sentence: string): ReadinessPoint => ({ sentence, isWorthALook: false, people: [] });
const look = (sentence: string, people: readonly NamedPerson[] = []): ReadinessPoint => ({
  sentence,
  isWorthALook: true,
  people,
});

function placesPoint(missing: number): ReadinessPoint {
  if (missing === 0) return fine('There are places enough for everyone who asks.');
  const places = countOf(missing, 'place is', 'places are');
  return look(`${places} missing, even if everybody could be paired with everybody.`);
}

function linesPoint(unknown: readonly NamedPerson[]): ReadinessPoint {
  if (unknown.length === 0) return fine('The reporting lines of all of them are known.');
  const people = countOf(unknown.length, 'person has', 'people have');
  return look(`${people} no manager recorded, so a reporting line cannot be ruled out for them.`, unknown);
}

function trainingPoint(untrained: readonly NamedPerson[]): ReadinessPoint {
  if (untrained.length === 0) return fine('Every mentor has had training.');
  return look(`${countOf(untrained.length, 'mentor has', 'mentors have')} no training recorded yet.`, untrained);
}

/** What to know before matching, each in one sentence; what would help to look at comes first. */
export function readinessPoints(readiness: ReadinessInWords): readonly ReadinessPoint[] {
  const { mentees, mentors, untrainedMentors, unknownManagers, loops, nobodyMayMentor, missingPlaces } = readiness;
  // Where there is nobody to count, "every one of them" would be true and say the wrong thing.
  const points = [
    ...(mentees === 0 ? [] : [placesPoint(missingPlaces)]),
    ...(mentees === 0 || mentors === 0 ? [] : [linesPoint(unknownManagers)]),
    ...(mentors === 0 ? [] : [trainingPoint(untrainedMentors)]),
    ...nobodyMayMentor.map(({ menteeId, menteeName, why }) =>
      look(`No mentor is possible as things stand. ${why}`, [{ id: menteeId, name: menteeName }]),
    ),
    ...loops.map((people) =>
      look('These report to each other in a circle, so a manager may be recorded wrongly.', people),
    ),
  ];
  return points.toSorted((a, b) => Number(b.isWorthALook) - Number(a.isWorthALook));
}
