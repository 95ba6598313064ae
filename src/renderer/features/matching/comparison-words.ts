import { sayHowMuchLess, sayPoints } from '../../../shared/domain/matching/points/say-points.ts';
import type { ComparedRuns, NamedPerson } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, listInWords, sentenceCase } from '../../lib/format.ts';

const people = (n: number) => countOf(n, 'person', 'people');

/** What the later proposals change, in one or two sentences. */
export function comparisonWords({ moved, same, served, onlyEarlier, onlyLater }: ComparedRuns): string {
  const gained = moved.filter(({ earlier }) => earlier.length === 0).length;
  const lost = moved.filter(({ later }) => later.length === 0).length;
  const other = moved.length - gained - lost;
  const changes = [
    ...(other > 0 ? [`${people(other)} would meet somebody else`] : []),
    ...(gained > 0 ? [`${people(gained)} would have a proposal for the first time`] : []),
    ...(lost > 0 ? [`${people(lost)} would have none any more`] : []),
  ];
  const first =
    changes.length === 0
      ? 'Nobody who waited both times would meet anybody else.'
      : `${sentenceCase(listInWords(changes))}; for ${people(same)} nothing changes.`;
  const waiting = [
    ...(onlyLater.length > 0 ? [`${people(onlyLater.length)} waited only for the later ones`] : []),
    ...(onlyEarlier.length > 0 ? [`${people(onlyEarlier.length)} only for the earlier`] : []),
  ];
  const [before, after] = served;
  const counts = before === after ? '' : ` The later ones serve ${after}, the earlier ${before}.`;
  return `${first}${waiting.length === 0 ? '' : ` ${sentenceCase(listInWords(waiting))}.`}${counts}`;
}

/** Whom somebody is proposed to in one of the runs. */
export const proposedWords = (mentors: readonly NamedPerson[]) =>
  mentors.length === 0 ? 'nobody yet' : listInWords(mentors.map(({ name }) => name));

/** What the change of all points together means; null where there is nothing to say. */
export function pointsWords({ pointsGained, served }: ComparedRuns): string | null {
  if (pointsGained === null)
    return 'What counts was not weighed the same in both, so how well all pairs fit together is not compared.';
  if (pointsGained === 0 || served[0] !== served[1]) return null;
  const howWell = pointsGained > 0 ? 'better' : sayHowMuchLess(-pointsGained);
  return `All pairs together fit ${howWell} in the later ones (${sayPoints(pointsGained)}).`;
}
