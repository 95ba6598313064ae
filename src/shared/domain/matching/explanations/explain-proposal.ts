import { scorePeers } from '../peers/score-peers.ts';
import type { CriterionName, OwnName, PossiblePair, Weights } from '../points/criteria.ts';
import type { WeighedOwn } from '../points/own-criteria.ts';
import { scorePair } from '../points/score-pair.ts';

export interface Reason {
  readonly criterion: CriterionName | OwnName;
  readonly sentence: string;
  /** Points this reason adds, out of those it could have added. */
  readonly points: number;
  readonly outOf: number;
  /** False where too little is known and the criterion stayed neutral. */
  readonly known: boolean;
}

/** Why this pair: what is known first, and of that what adds most. The points of all reasons are those of the pair. */
export function explainProposal(pair: PossiblePair, weights: Weights, own: readonly WeighedOwn[] = []): Reason[] {
  const score = pair.kind === 'peer' ? scorePeers : scorePair;
  return score(pair, weights, own)
    .parts.map(
      ({ criterion, points, outOf, known }): Reason => ({
        criterion: criterion.name,
        sentence: criterion.sentence(pair),
        points,
        outOf,
        known,
      }),
    )
    .sort((a, b) => Number(b.known) - Number(a.known) || b.points - a.points);
}
