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

/** What to know before matching, each in one sentence; what would help to look at comes first. */
export function readinessPoints(readiness: ReadinessInWords): readonly ReadinessPoint[] {
  const { untrainedMentors, unknownManagers, loops, nobodyMayMentor, missingPlaces } = readiness;
  const unknown = countOf(unknownManagers.length, 'person has', 'people have');
  const untrained = countOf(untrainedMentors.length, 'mentor has', 'mentors have');
  const points = [
    placesPoint(missingPlaces),
    unknownManagers.length === 0
      ? fine('Every reporting line is known.')
      : look(`${unknown} no manager recorded, so a reporting line cannot be ruled out for them.`, unknownManagers),
    untrainedMentors.length === 0
      ? fine('Every mentor has had training.')
      : look(`${untrained} no training recorded yet.`, untrainedMentors),
    ...nobodyMayMentor.map(({ menteeId, menteeName, why }) =>
      look(`No mentor is possible as things stand. ${why}`, [{ id: menteeId, name: menteeName }]),
    ),
    ...loops.map((people) =>
      look('These report to each other in a circle, so a manager may be recorded wrongly.', people),
    ),
  ];
  return points.toSorted((a, b) => Number(b.isWorthALook) - Number(a.isWorthALook));
}
