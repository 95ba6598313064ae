import type { Hindrance } from './judge-pairs.ts';
import type { Became } from './what-became.ts';

/** Where a proposal stands. Each is just one of these, so that their counts add up to all proposals of a run. */
export const proposalStandings = [
  'open',
  'to ask',
  'instead',
  'turned down',
  'not now',
  'accepted',
  'not to be',
] as const;
export type ProposalStanding = (typeof proposalStandings)[number];
export type CountedStandings = Readonly<Record<ProposalStanding, number>>;

interface StandingFacts {
  readonly became: Became;
  readonly hindrance: Hindrance | null;
  readonly isTurnedDown: boolean;
  /** Whether accepting all would take it. */
  readonly isAcceptable: boolean;
}

/**
 * Whether accepting all takes a proposal ('open'), its mentor is asked first ('to ask'), it can only be accepted in place of
 * another ('instead'), the coordinator turned it down, it cannot be now, or something came of it.
 */
export function standingOf({ became, hindrance, isTurnedDown, isAcceptable }: StandingFacts): ProposalStanding {
  if (became !== null) return became === 'pairing' ? 'accepted' : 'not to be';
  if (hindrance?.isToAsk === false) return 'not now';
  if (isTurnedDown) return 'turned down';
  if (hindrance !== null) return 'to ask';
  return isAcceptable ? 'open' : 'instead';
}

/** How many proposals stand where. */
export function countStandings(standings: readonly ProposalStanding[]): CountedStandings {
  const count = (of: ProposalStanding) => standings.filter((one) => one === of).length;
  return Object.fromEntries(proposalStandings.map((of) => [of, count(of)])) as Record<ProposalStanding, number>;
}

/** Whether a proposal still waits for the coordinator's word. */
export const isStillOpen = (standing: ProposalStanding) =>
  standing === 'open' || standing === 'to ask' || standing === 'instead';
