import type { CountedStandings } from '../../../shared/domain/matching/accepting/proposal-standing.ts';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, sentenceCase } from '../../lib/format.ts';

/** A run in words: what was found, and once something has become of it, what became of how many and how many still wait. */
export function runWords({ proposals, sentence, unmatched }: MatchRunSummary, standings: CountedStandings): string {
  const { accepted } = standings;
  const waiting = waitingWords(standings);
  const isUntouched = standings.open + standings['to ask'] + standings.instead === proposals;
  if (isUntouched) return standings.open === proposals ? sentence : `${sentence} ${sentenceCase(waiting.join('; '))}.`;
  const left = unmatched === 0 ? '' : ` ${countOf(unmatched, 'person', 'people')} had no proposal.`;
  if (accepted === proposals)
    return `${proposals === 1 ? 'The one proposal is' : `All ${proposals} proposals are`} accepted.${left}`;
  const parts = [
    `${accepted === 0 ? 'none' : accepted} of ${countOf(proposals, 'proposal', 'proposals')} accepted`,
    ...waiting,
    ...said(standings['turned down'], () => 'turned down'),
    ...said(standings['not to be'], () => 'did not come to be'),
    ...said(standings['not now'], () => 'cannot be as things are now'),
  ];
  return `${sentenceCase(parts.join('; '))}.${left}`;
}

function waitingWords(standings: CountedStandings): string[] {
  return [
    ...said(standings.open, (n) => (n === 1 ? 'still waits for your word' : 'still wait for your word')),
    ...said(
      standings['to ask'],
      (n) => `can be accepted once ${n === 1 ? 'its mentor was' : 'their mentors were'} asked`,
    ),
    ...said(standings.instead, () => 'can only be accepted in place of another'),
  ];
}

const said = (n: number, words: (n: number) => string) => (n === 0 ? [] : [`${n} ${words(n)}`]);

/**
 * What accepting all would do: it takes just those that still wait for a word, of which `shown` are in the list as it is narrowed.
 * Null where none does.
 */
export function acceptAllWords(
  { proposals }: MatchRunSummary,
  { open }: CountedStandings,
  shown: number,
): string | null {
  if (open === 0) return null;
  return `${acceptWords(proposals, open)}${notShown(open - shown, open)}`;
}

function acceptWords(proposals: number, open: number): string {
  if (open === proposals) return open === 1 ? 'Accept the one proposal' : `Accept all ${open}`;
  return open === 1 ? 'Accept the one that waits for your word' : `Accept the ${open} that wait for your word`;
}

/** What accepting those ticked would do; the list does not show `hidden` of them as it is narrowed, or in this part of it. */
export const acceptTickedWords = (ticked: number, hidden: number) =>
  `${ticked === 1 ? 'Accept the one ticked' : `Accept the ${ticked} ticked`}${notShown(hidden, ticked)}`;

function notShown(hidden: number, of: number): string {
  if (hidden <= 0) return '';
  if (of === hidden) return of === 1 ? ', which is not shown here' : ', none of them shown here';
  return `, ${hidden} of them not shown here`;
}

/** How many of a run's proposals are in the list as it is narrowed. */
export function shownWords(shown: number, { proposals }: MatchRunSummary): string {
  if (shown === 0 && proposals > 0) return 'No proposal answers to that.';
  const all = countOf(proposals, 'proposal', 'proposals');
  return shown === proposals ? `${all}.` : `${shown} of ${all}.`;
}
