import type { CandidateRow, ComparedProposals, DraftMentee } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, listInWords, sentenceCase } from '../../lib/format.ts';

/** What a draft would change for whom, against the proposals it is laid beside; null where it changes nothing. */
export function draftWords({ moved, same, onlyEarlier, onlyLater }: ComparedProposals): string | null {
  const gained = moved.filter(({ earlier }) => earlier.length === 0).length;
  const lost = moved.filter(({ later }) => later.length === 0).length;
  const other = moved.length - gained - lost;
  const people = (n: number) => countOf(n, 'person', 'people');
  const changes = [
    ...(other > 0 ? [`${people(other)} would meet somebody else`] : []),
    ...(gained > 0 ? [`${people(gained)} who had no proposal would have one`] : []),
    ...(lost > 0 ? [`${people(lost)} would have no proposal any more`] : []),
  ];
  const unchanged = same === 0 ? '' : `; for ${people(same)} nothing changes`;
  const sentences = [
    ...(changes.length > 0 ? [`${sentenceCase(listInWords(changes))}${unchanged}.`] : []),
    ...waitingWords(onlyEarlier.length, 'waited then and does not any more', 'waited then and do not any more'),
    ...waitingWords(onlyLater.length, 'waits now and did not then', 'wait now and did not then'),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

const waitingWords = (n: number, one: string, many: string) =>
  n === 0 ? [] : [`${countOf(n, `person ${one}`, `people ${many}`)}.`];

/** Whether a draft shows other pairs than are still open of the proposals it is laid beside, or other people. */
export const draftDiffers = (compared: ComparedProposals): boolean => draftWords(compared) !== null;

/** How the fits of a draft stand beside those of the proposals: only what differs, such as "Strong fit 12, not 10". */
export function fitChangeWords({ fits }: ComparedProposals): string | null {
  const changed = fits.filter(({ earlier, later }) => earlier !== later);
  if (changed.length === 0) return null;
  return `${listInWords(changed.map(({ fit, earlier, later }) => `${fit}: ${later === 0 ? 'none' : later}, not ${earlier === 0 ? 'none' : earlier}`))}.`;
}

/**
 * Whose place in the draft goes to this pair once it is accepted instead; null where nobody's does. `others` are those whom the
 * draft has with the mentor.
 */
export function insteadWords(
  mentee: Pick<DraftMentee, 'name' | 'need' | 'proposed'>,
  mentor: Pick<CandidateRow, 'name' | 'places'>,
  others: readonly string[],
): string | null {
  const own = mentee.proposed.length >= mentee.need ? mentee.proposed.map(({ mentorName }) => mentorName) : [];
  const isFull = others.length >= mentor.places && others.length > 0;
  const place = others.length === 1 ? `the place that the draft has for ${others[0]}` : 'a place';
  const among = others.length > 1 ? ` that the draft has for one of ${listInWords(others)}` : '';
  const taken = isFull ? `take ${place}${among}` : null;
  const left = own.length === 0 ? null : `leave ${listInWords(own)} without ${mentee.name}`;
  const effects = [left, taken].filter((effect) => effect !== null);
  return effects.length === 0 ? null : `Accepting these two would ${effects.join(' and ')}.`;
}
