import type { MatchRunId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import type { Became } from '../../../shared/domain/matching/accepting/what-became.ts';
import type { ComparedRun } from '../../../shared/domain/matching/compare-runs.ts';
import { sayNotProven } from '../../../shared/domain/matching/explanations/say-not-proven.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import type { FoundProposals, LeftOver, Proposal, UnmatchedMentee } from '../../../shared/domain/matching/proposals.ts';
import { usualRequest } from '../../../shared/ipc/routes/matching.ts';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { askedInWords } from './asked-in-words.ts';
import { type MatchingRequest, weightsOf } from './gather-pool.ts';

/** A run as this application keeps it: what was asked, and what came out. */
export interface KeptRun {
  readonly id: MatchRunId;
  readonly madeAt: Instant;
  readonly request: unknown;
  readonly result: unknown;
}

export type KeptRequest = MatchingRequest & {
  readonly mentees: number;
  readonly mentors: number;
  readonly places: number;
  /** How many places each mentor had agreed to of whom the run takes one more; nothing in older runs. */
  readonly agreedTo?: Readonly<Record<PersonId, number>>;
};

type AddedLater = 'wishes' | 'wishPoints' | 'kept' | 'onePlaceMore' | 'confidential';
type KeptProposal = Omit<Proposal, AddedLater> & Partial<Pick<Proposal, AddedLater>>;
type KeptLeftOver = UnmatchedMentee & Partial<LeftOver>;
type KeptResult = Omit<FoundProposals, 'pairs' | 'unmatched' | 'morePlaces' | 'withoutGroup' | 'whyWithoutGroup'> &
  Partial<Pick<FoundProposals, 'morePlaces' | 'withoutGroup' | 'whyWithoutGroup'>> & {
    readonly pairs: readonly KeptProposal[];
    readonly unmatched: readonly KeptLeftOver[];
  };
const notSaidThen = { wishes: [], wishPoints: 0, kept: false, onePlaceMore: false } as const;

/**
 * What was kept, in the types it was written with: only `runMatching` writes runs. Runs from before wishes counted have none,
 * older ones do not say what would help, and those from before there were other rounds are first ones. Where a pair that stands
 * does not say which of its notes are confidential, all are.
 */
export function openRun(run: KeptRun): { readonly request: KeptRequest; readonly result: FoundProposals } {
  const kept = run.result as KeptResult;
  const pairs = kept.pairs.map((pair): Proposal => {
    const told = { ...notSaidThen, ...pair };
    return { ...told, confidential: told.confidential ?? (told.locked || told.kept ? told.notes : []) };
  });
  const unmatched = kept.unmatched.map((one): LeftOver => ({ help: null, ...one }));
  const { morePlaces = [], withoutGroup = [], whyWithoutGroup = [] } = kept;
  return {
    request: { ...usualRequest, ...(run.request as KeptRequest) },
    result: { ...kept, pairs, unmatched, morePlaces, withoutGroup, whyWithoutGroup },
  };
}

/** What a kept run was asked, without the figures kept beside it. */
export function requestOf(run: KeptRun): MatchingRequest {
  const { mentees: _, mentors: __, places: ___, agreedTo: ____, ...asked } = openRun(run).request;
  return asked;
}

/** A run as it is laid beside another. */
export function comparedRun(run: KeptRun): ComparedRun {
  const { request, result } = openRun(run);
  return { result, weights: [weightsOf(request), request.ownCriteria] };
}

/** A run in figures and one sentence, with what its proposals have become. */
export function summariseRun(
  run: KeptRun,
  became: (pair: PoolPair) => Became,
  nameOf: (id: PersonId) => string,
): MatchRunSummary {
  const { request, result } = openRun(run);
  const count = (of: Became) => result.pairs.filter((pair) => became(pair) === of).length;
  const { cohortId: _, round: __, ...asked } = requestOf(run);
  const left = result.unmatched.length;
  const all = left === 0 ? 'Everyone waiting has a proposal.' : `${left} of ${request.mentees} would still wait.`;
  const kept = result.pairs.filter((pair) => pair.kept).length;
  const stayed =
    kept === 0 ? '' : ` ${kept === 1 ? '1 of them stayed as it was' : `${kept} of them stayed as they were`}.`;
  return {
    id: run.id,
    madeAt: run.madeAt,
    mentees: request.mentees,
    mentors: request.mentors,
    places: request.places,
    proposals: result.pairs.length,
    unmatched: left,
    accepted: count('pairing'),
    notToBe: count('not to be'),
    proven: result.certificate.ok,
    notProven: sayNotProven(result.certificate),
    asked: askedInWords({ ...asked, locks: asked.locks.filter((lock) => became(lock) === null) }, nameOf),
    round: request.round,
    ofPeers: result.ofPeers ?? false,
    sentence: `Proposals for ${result.served} of ${request.mentees} ${result.ofPeers ? 'people' : 'mentees'}.${stayed} ${all}`,
  };
}
