import type { PersonId } from '../ids.ts';
import { stableText } from '../stable-text.ts';
import type { PoolPair } from './matching-pool.ts';
import { turned } from './peers/as-peers.ts';
import { type FitWord, fitWords } from './points/fit-word.ts';
import { pairKey } from './prepare-pool.ts';
import type { FoundProposals } from './proposals.ts';

/** A run as far as two are compared: what it proposed, and by which weights its points were given. */
export interface ComparedRun {
  readonly result: Pick<FoundProposals, 'ofPeers' | 'pairs' | 'served' | 'worst' | 'total'> & {
    readonly unmatched: readonly { readonly menteeId: PersonId }[];
  };
  readonly weights: unknown;
}

/** Somebody whom two runs propose to different people; an empty list where a run found nobody for them. */
export interface MovedMentee {
  readonly menteeId: PersonId;
  readonly earlier: readonly PersonId[];
  readonly later: readonly PersonId[];
}

export interface RunComparison {
  /** In the order of the mentees' ids. Only people who waited in both runs. */
  readonly moved: readonly MovedMentee[];
  /** How many of those who waited in both are proposed to the same people. */
  readonly same: number;
  /** Who waited in one of the two alone. */
  readonly onlyEarlier: readonly PersonId[];
  readonly onlyLater: readonly PersonId[];
  readonly served: readonly [earlier: number, later: number];
  /** How many proposals of each fit that any has. */
  readonly fits: readonly { readonly fit: FitWord; readonly earlier: number; readonly later: number }[];
  /** The later total less the earlier; null where the weights differ, so that points of the two mean different things. */
  readonly pointsGained: number | null;
}

/** What changes for whom between two runs of one cohort. */
export function compareRuns(earlier: ComparedRun, later: ComparedRun): RunComparison {
  const before = mentorsByMentee(earlier);
  const after = mentorsByMentee(later);
  const inBoth = [...before.keys()].filter((mentee) => after.has(mentee)).toSorted();
  const moved = inBoth
    .map(
      (menteeId): MovedMentee => ({
        menteeId,
        earlier: before.get(menteeId) ?? [],
        later: after.get(menteeId) ?? [],
      }),
    )
    .filter((mentee) => mentee.earlier.join() !== mentee.later.join());
  const count = ({ result }: ComparedRun, fit: FitWord) => result.pairs.filter((pair) => pair.fit === fit).length;
  const sameWeights = stableText(earlier.weights) === stableText(later.weights);
  return {
    moved,
    same: inBoth.length - moved.length,
    onlyEarlier: [...before.keys()].filter((mentee) => !after.has(mentee)).toSorted(),
    onlyLater: [...after.keys()].filter((mentee) => !before.has(mentee)).toSorted(),
    served: [earlier.result.served, later.result.served],
    fits: fitWords
      .map((fit) => ({ fit, earlier: count(earlier, fit), later: count(later, fit) }))
      .filter((row) => row.earlier + row.later > 0),
    pointsGained: sameWeights ? later.result.total - earlier.result.total : null,
  };
}

/**
 * A run without the proposals of it that were accepted. Of those who were accepted only whoever still waits is in it: for
 * somebody else, whom it does not propose.
 */
export function stillOpen(
  { result, weights }: ComparedRun,
  accepted: readonly PoolPair[],
  waiting: readonly PersonId[],
): ComparedRun {
  const taken = new Set(accepted.map(pairKey));
  const pairs = result.pairs.filter((pair) => !taken.has(pairKey(pair)));
  const proposed = new Set(pairs.map(({ menteeId }) => menteeId));
  const had = new Set(accepted.map(({ menteeId }) => menteeId));
  const more = waiting.filter((mentee) => had.has(mentee) && !proposed.has(mentee));
  return {
    result: { ...result, pairs, unmatched: [...result.unmatched, ...more.map((menteeId) => ({ menteeId }))] },
    weights,
  };
}

/** Everybody who waited in a run, with the people they were proposed to in the order of their ids. */
function mentorsByMentee({ result }: ComparedRun): ReadonlyMap<PersonId, readonly PersonId[]> {
  const found = new Map<PersonId, readonly PersonId[]>(result.unmatched.map(({ menteeId }) => [menteeId, []]));
  const pairs = result.ofPeers ? result.pairs.flatMap((pair) => [pair, turned(pair)]) : result.pairs;
  for (const { menteeId, mentorId } of pairs) {
    found.set(menteeId, [...(found.get(menteeId) ?? []), mentorId].toSorted());
  }
  return found;
}
