import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
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
