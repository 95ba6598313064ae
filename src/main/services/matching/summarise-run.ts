import type { MatchRunId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import type { FoundProposals, Proposal } from '../../../shared/domain/matching/proposals.ts';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching.ts';
import type { MatchingRequest } from './gather-pool.ts';

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
};

/** What could not be asked of the first runs. */
type SinceThen = 'needsSharedHours' | 'ownCriteria';

type KeptProposal = Omit<Proposal, 'wishes' | 'wishPoints'> & Partial<Pick<Proposal, 'wishes' | 'wishPoints'>>;
type KeptResult = Omit<FoundProposals, 'pairs'> & { readonly pairs: readonly KeptProposal[] };

/** What was kept, in the types it was written with: only `runMatching` writes runs. Runs from before wishes counted have none. */
export function openRun(run: KeptRun): { readonly request: KeptRequest; readonly result: FoundProposals } {
  const kept = run.result as KeptResult;
  const pairs = kept.pairs.map((pair): Proposal => ({ wishes: [], wishPoints: 0, ...pair }));
  // Runs from before shared hours and kept columns could be asked for did not.
  const asked = run.request as Omit<KeptRequest, SinceThen> & Partial<Pick<KeptRequest, SinceThen>>;
  const request: KeptRequest = { needsSharedHours: false, ownCriteria: [], ...asked };
  return { request, result: { ...kept, pairs } };
}

/** What a kept run was asked, without the figures kept beside it. */
export function requestOf(run: KeptRun): MatchingRequest {
  const { mentees: _, mentors: __, places: ___, ...asked } = openRun(run).request;
  return asked;
}

/** A run in figures and one sentence; `accepted` is how many of its proposals have become pairings. */
export function summariseRun(run: KeptRun, accepted: number): MatchRunSummary {
  const { request, result } = openRun(run);
  const left = result.unmatched.length;
  const all = left === 0 ? 'Everyone waiting has a proposal.' : `${left} of ${request.mentees} would still wait.`;
  return {
    id: run.id,
    madeAt: run.madeAt,
    mentees: request.mentees,
    mentors: request.mentors,
    places: request.places,
    proposals: result.pairs.length,
    unmatched: left,
    accepted,
    proven: result.certificate.ok,
    policy: request.policy,
    unknownManager: request.unknownManager,
    sentence: `Proposals for ${result.served} of ${request.mentees} mentees. ${all}`,
  };
}
