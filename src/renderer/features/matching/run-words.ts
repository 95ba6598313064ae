import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
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
