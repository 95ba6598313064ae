import type { MatchRunSummary, ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, sentenceCase } from '../../lib/format.ts';

/**
 * A run in words: what was found, and once something has come of it, how much of it still waits for a word. `open` are the
 * proposals that can still be accepted, those whose mentors are to be asked first among them.
 */
export function runWords(run: MatchRunSummary, open: number): string {
  const { accepted, notToBe, proposals } = run;
  if (open === proposals) return run.sentence;
  const notNow = proposals - accepted - notToBe - open;
  const left = run.unmatched === 0 ? '' : ` ${countOf(run.unmatched, 'person', 'people')} had no proposal.`;
  if (accepted === proposals)
    return `${proposals === 1 ? 'The one proposal is' : `All ${proposals} proposals are`} accepted.${left}`;
  const parts = [
    `${accepted === 0 ? 'none' : accepted} of ${countOf(proposals, 'proposal', 'proposals')} accepted`,
    ...(open === 0 ? [] : [open === 1 ? '1 still waits for your word' : `${open} still wait for your word`]),
    ...(notToBe === 0 ? [] : [`${notToBe} did not come to be`]),
    ...(notNow === 0 ? [] : [`${notNow} cannot be as things are now`]),
  ];
  return `${sentenceCase(parts.join('; '))}.${left}`;
}

/** What accepting all would do; null where nothing is left to accept. */
export function acceptAllWords(acceptable: number, run: MatchRunSummary, turnedDown: number): string | null {
  if (acceptable === 0) return null;
  if (turnedDown > 0) return 'Accept all that were not turned down';
  if (acceptable === 1) return run.accepted === 0 ? 'Accept the one proposal' : 'Accept the one that is left';
  return run.accepted === 0 ? `Accept all ${acceptable}` : `Accept the remaining ${acceptable}`;
}

/**
 * Whether somebody began or stopped waiting since a run, told by how many wait now. An accepted proposal takes its mentee
 * off the list only when that mentee wished for one mentor, so with wishes for several only what cannot be is told.
 */
export function waitingHasChanged(
  run: Pick<MatchRunSummary, 'ofPeers' | 'mentees' | 'proposals' | 'unmatched' | 'accepted'>,
  now: Pick<ReadinessInWords, 'mentees' | 'mentorsAskedFor'>,
): boolean {
  // Each pair of peers takes two off the list.
  if (run.ofPeers) return now.mentees !== run.mentees - 2 * run.accepted;
  const fewest = run.mentees - run.accepted;
  const oneEach = now.mentorsAskedFor === now.mentees && run.proposals + run.unmatched === run.mentees;
  return now.mentees < fewest || now.mentees > (oneEach ? fewest : run.mentees);
}
