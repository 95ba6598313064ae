import type { ComparedProposals } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, listInWords, sentenceCase } from '../../lib/format.ts';

/** What a draft would change for whom, against the proposals it is laid beside; null where it changes nothing. */
export function draftWords({ moved, same, onlyEarlier }: ComparedProposals): string | null {
  const gained = moved.filter(({ earlier }) => earlier.length === 0).length;
  const lost = moved.filter(({ later }) => later.length === 0).length;
  const other = moved.length - gained - lost;
  if (moved.length === 0) return null;
  const people = (n: number) => countOf(n, 'person', 'people');
  const changes = [
    ...(other > 0 ? [`${people(other)} would meet somebody else`] : []),
    ...(gained > 0 ? [`${people(gained)} who had no proposal would have one`] : []),
    ...(lost > 0 ? [`${people(lost)} would have no proposal any more`] : []),
  ];
  const left =
    onlyEarlier.length > 0 ? ` ${sentenceCase(people(onlyEarlier.length))} no longer in it do not wait any more.` : '';
  return `${sentenceCase(listInWords(changes))}; for ${people(same)} nothing changes.${left}`;
}

/** How the fits of a draft stand beside those of the proposals: only what differs, such as "Strong fit 12, not 10". */
export function fitChangeWords({ fits }: ComparedProposals): string | null {
  const changed = fits.filter(({ earlier, later }) => earlier !== later);
  if (changed.length === 0) return null;
  return `${listInWords(changed.map(({ fit, earlier, later }) => `${fit}: ${later}, not ${earlier}`))}.`;
}
