import type { NamedPerson, ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
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

function placesPoint({ missingPlaces: missing }: ReadinessInWords): ReadinessPoint {
  if (missing === 0) return fine('There are places enough for everyone who asks.');
  const places = countOf(missing, 'place is', 'places are');
  return look(`${places} missing, even if everybody could be paired with everybody.`);
}

function linesPoint({ unknownManagers, unknownManager, openLines }: ReadinessInWords): ReadinessPoint {
  if (unknownManagers.length === 0) return fine('No manager is missing from the reporting lines.');
  const people = countOf(unknownManagers.length, 'person has', 'people have');
  const whose = countOf(openLines, 'person who takes part', 'people who take part');
  const [note, left] = openLines === 1 ? ['that person', 'That one is'] : ['them', 'They are'];
  const what =
    unknownManager === 'block'
      ? `${left} left out until it is known.`
      : `Proposals with ${note} come with a note to ask first.`;
  return look(
    `${people} a manager who is not known here, so a reporting line cannot be ruled out for ${whose}. ${what}`,
    unknownManagers,
  );
}

function trainingPoint(untrained: readonly NamedPerson[]): ReadinessPoint {
  if (untrained.length === 0) return fine('Every mentor available has had training.');
  return look(`${countOf(untrained.length, 'mentor has', 'mentors have')} no training recorded yet.`, untrained);
}

function availabilityPoints({ mentors, pausedMentors, leftMentors }: ReadinessInWords): readonly ReadinessPoint[] {
  const paused = countOf(pausedMentors.length, 'mentor has', 'mentors have');
  const left = countOf(leftMentors.length, 'mentor has', 'mentors have');
  const points = [
    ...(pausedMentors.length > 0 ? [look(`${paused} asked not to be proposed for now.`, pausedMentors)] : []),
    ...(leftMentors.length > 0 ? [look(`${left} left and would not be proposed.`, leftMentors)] : []),
  ];
  return points.length > 0 || mentors === 0 ? points : [fine('No mentor has paused or left.')];
}

function loopPoints(loops: ReadinessInWords['loops']): readonly ReadinessPoint[] {
  if (loops.length === 0) return [fine('No reporting line runs in a circle.')];
  return loops.map((people) =>
    people.length === 1
      ? look('This person is recorded as their own manager.', people)
      : look('These report to each other in a circle, so a manager may be recorded wrongly.', people),
  );
}

/** What to know before matching, each in one sentence; what would help to look at comes first. */
export function readinessPoints(readiness: ReadinessInWords): readonly ReadinessPoint[] {
  if (readiness.kind === 'peer') return pointsOfPeers(readiness);
  const { mentees, mentors, untrainedMentors, loops, nobodyMayMentor, unused, waitingForAPlace } = readiness;
  // Where there is nobody to count, "every one of them" would be true and say the wrong thing.
  const hasBoth = mentees > 0 && mentors > 0;
  const points = [
    ...(mentees === 0 ? [] : [placesPoint(readiness)]),
    ...(mentees === 0 ? [] : unused.map(({ sentence, people }) => look(sentence, people))),
    ...(waitingForAPlace === null ? [] : [look(waitingForAPlace.sentence, waitingForAPlace.people)]),
    ...(hasBoth && nobodyMayMentor.length === 0 && waitingForAPlace === null
      ? [fine('Somebody may mentor each of those who wait.')]
      : []),
    ...(hasBoth ? [linesPoint(readiness)] : []),
    ...(mentors === 0 ? [] : [trainingPoint(untrainedMentors)]),
    ...availabilityPoints(readiness),
    ...(hasBoth || loops.length > 0 ? loopPoints(loops) : []),
  ];
  return worthALookFirst(points);
}

/** Peers offer no places and need no training: what is left is who is away, and what is known of the reporting lines. */
function pointsOfPeers(readiness: ReadinessInWords): readonly ReadinessPoint[] {
  const { mentees, pausedMentors, leftMentors, loops, nobodyMayMentor } = readiness;
  const paused = countOf(pausedMentors.length, 'person has', 'people have');
  const left = countOf(leftMentors.length, 'person has', 'people have');
  return worthALookFirst([
    ...(mentees > 1 && nobodyMayMentor.length === 0 ? [fine('Everybody who looks has somebody to partner.')] : []),
    ...(pausedMentors.length > 0 ? [look(`${paused} asked not to be proposed for now.`, pausedMentors)] : []),
    ...(leftMentors.length > 0 ? [look(`${left} left and would not be proposed.`, leftMentors)] : []),
    ...(mentees > 1 ? [linesPoint(readiness)] : []),
    ...(mentees > 1 || loops.length > 0 ? loopPoints(loops) : []),
  ]);
}

const worthALookFirst = (points: readonly ReadinessPoint[]) =>
  points.toSorted((a, b) => Number(b.isWorthALook) - Number(a.isWorthALook));

/** What stands before the matching in one line: "Before you match: 2 things worth a look". */
export function beforeWords(readiness: ReadinessInWords): string {
  const count = readinessPoints(readiness).filter(({ isWorthALook }) => isWorthALook).length;
  return `Before you match: ${count === 0 ? 'nothing to look at first' : countOf(count, 'thing worth a look', 'things worth a look')}`;
}
