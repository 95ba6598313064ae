import type { AskedState } from '../../../shared/domain/matching/asked-pairs.ts';
import type { AskedRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, formatDay, listInWords, sentenceCase } from '../../lib/format.ts';

/** How far the asking has come for all the pairs accepted from one run, in one sentence. */
export function askedSentence(counts: Readonly<Record<AskedState, number>>): string {
  const open = counts['being asked'];
  const parts = [
    ...(counts.agreed > 0 ? [`${countOf(counts.agreed, 'pair', 'pairs')} with a yes from both`] : []),
    ...(open > 0 ? [`${countOf(open, 'pair', 'pairs')} still being asked`] : []),
    ...(counts['not to be'] > 0 ? [`${countOf(counts['not to be'], 'pair', 'pairs')} that did not come to be`] : []),
    ...(counts.closed > 0 ? [`${countOf(counts.closed, 'pair', 'pairs')} closed since`] : []),
  ];
  return `${sentenceCase(listInWords(parts))}.`;
}

/** Where one pair stands, in one sentence. Of a pair that did not come to be it never says whose answer that was. */
export function askedStanding({ state, yesSince, menteeName, mentorName }: AskedRow, arePeers = false): string {
  switch (state) {
    case 'agreed':
      return `Both have said yes, the second on ${formatDay(laterYes(yesSince))}.`;
    case 'not to be':
      return `It did not come to a pairing, and that is fine. ${arePeers ? 'Both are' : 'The place is'} free again, and the next proposals leave these two apart.`;
    case 'closed':
      return 'Closed since then.';
    case 'being asked': {
      if (yesSince.mentee !== null)
        return `${menteeName} said yes on ${formatDay(yesSince.mentee)}; ${mentorName} is still to be asked.`;
      if (yesSince.mentor !== null)
        return `${mentorName} said yes on ${formatDay(yesSince.mentor)}; ${menteeName} is still to be asked.`;
      return 'Both are still to be asked.';
    }
  }
}

const laterYes = ({ mentee, mentor }: AskedRow['yesSince']) => [mentee ?? '', mentor ?? ''].toSorted()[1] ?? '';
