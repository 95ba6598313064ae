import type { MatchingProgress } from '../../../shared/domain/matching/matching-progress.ts';
import { countOf } from '../../lib/format.ts';

const words: Readonly<Record<MatchingProgress['step'], string>> = {
  points: 'Looking at everybody with everybody',
  total: 'Choosing who would meet whom',
  worst: 'Lifting the weakest pair',
  'tie-break': 'Deciding between equals',
  groups: 'Weighing which groups there would be',
  proof: 'Checking that nothing better is possible',
  reasons: 'Writing down the reasons',
};

/** What a match run is at, in words; null before anything was heard of it. */
export function progressWords(progress: MatchingProgress | null): string {
  if (progress === null) return 'Reading what is known of everybody';
  const { step, pairs } = progress;
  return pairs === 0 ? words[step] : `${words[step]}: ${countOf(pairs, 'pair', 'pairs')} compared so far`;
}
