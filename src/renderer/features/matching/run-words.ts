import type { MatchRunSummary, ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf } from '../../lib/format.ts';

/** A run in words: what was found, and once something of it was accepted, how much of it still waits for a word. */
export function runWords(run: MatchRunSummary): string {
  if (run.accepted === 0) return run.sentence;
  const waiting = run.proposals - run.accepted;
  const still = waiting === 1 ? '1 still waits' : `${waiting} still wait`;
  const taken =
    waiting <= 0
      ? `${run.proposals === 1 ? 'The one proposal is' : `All ${run.proposals} proposals are`} accepted.`
      : `${run.accepted} of ${countOf(run.proposals, 'proposal', 'proposals')} accepted; ${still} for your word.`;
  if (run.unmatched === 0) return taken;
  return `${taken} ${countOf(run.unmatched, 'person', 'people')} had no proposal.`;
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
