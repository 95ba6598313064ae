import type { AskedFor } from '../../../shared/domain/matching/accepting/asked-pairs.ts';
import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import type { AskedRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, formatDay, listInWords } from '../../lib/format.ts';

/** How far the asking has come in a cohort, in one sentence. */
export function askedSentence({ total, withOneYes, ofToday }: AskedCounts): string {
  if (total === 0) return 'Everybody has answered.';
  const parts = [
    ...(withOneYes === 0 ? [] : [`${withOneYes} with one yes`]),
    ...(ofToday === 0 ? [] : [`${ofToday} accepted today`]),
  ];
  const ofThem = parts.length === 0 ? '' : `: ${listInWords(parts)}`;
  return `${countOf(total, 'pair is', 'pairs are')} being asked${ofThem}. A pairing begins with the second yes.`;
}

type AskedCounts = Pick<RouteOutput<'matching.asked'>, 'total' | 'withOneYes' | 'ofToday'>;

/** Above those who have been asked for so long. */
export const askedHeadings: Readonly<Record<AskedFor, string>> = {
  'more than two weeks': 'Asked more than two weeks ago',
  'one to two weeks': 'Asked one to two weeks ago',
  'less than a week': 'Asked in the last days',
  today: 'Accepted today',
};

/** Where one pair stands, in one sentence. */
export function askedStanding({ yesSince, menteeName, mentorName }: AskedRow): string {
  if (yesSince.mentee !== null)
    return `${menteeName} said yes on ${formatDay(yesSince.mentee)}; ${mentorName} is still to be asked.`;
  if (yesSince.mentor !== null)
    return `${mentorName} said yes on ${formatDay(yesSince.mentor)}; ${menteeName} is still to be asked.`;
  return 'Both are still to be asked.';
}
