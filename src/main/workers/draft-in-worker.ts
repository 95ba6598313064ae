import type { PersonId } from '../../shared/domain/ids.ts';
import type { Candidates } from '../../shared/domain/matching/explanations/list-candidates.ts';
import type { MatchingPool } from '../../shared/domain/matching/matching-pool.ts';
import type { DraftProposals } from '../../shared/domain/matching/proposals.ts';
import type { Readiness } from '../../shared/domain/matching/readiness/readiness.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import { keepWorker } from './keep-worker.ts';
import { WorkerEnded } from './worker-ended.ts';

export type DraftQuestion =
  | { readonly kind: 'proposals'; readonly pool: MatchingPool }
  | { readonly kind: 'candidates'; readonly pool: MatchingPool; readonly menteeId: PersonId }
  | { readonly kind: 'readiness'; readonly pool: MatchingPool };

export type DraftAnswer =
  | { readonly kind: 'proposals'; readonly proposals: DraftProposals }
  | { readonly kind: 'candidates'; readonly candidates: Candidates | null }
  | { readonly kind: 'readiness'; readonly readiness: Readiness };

const timeLimitMs = 60_000;
const idleMs = 60_000;

/** Works drafts out in a thread that stays for as long as somebody works on them, from the worker entry at `entry`. Throws MATCHING_TOO_SLOW. */
export function draftInWorker(entry: URL) {
  const kept = keepWorker<DraftQuestion, DraftAnswer>(entry, { timeLimitMs, idleMs });
  const ask = async <Kind extends DraftQuestion['kind']>(question: DraftQuestion & { kind: Kind }, use = '') => {
    try {
      return (await kept.ask(question.kind + use, question)) as Extract<DraftAnswer, { kind: Kind }>;
    } catch (error) {
      if (error instanceof WorkerEnded && error.reason === 'too slow') throw new AppError('MATCHING_TOO_SLOW');
      throw error;
    }
  };
  return {
    propose: async (pool: MatchingPool, use: 'draft' | 'why not') =>
      (await ask({ kind: 'proposals', pool }, use)).proposals,
    listCandidates: async (pool: MatchingPool, menteeId: PersonId) =>
      (await ask({ kind: 'candidates', pool, menteeId })).candidates,
    readiness: async (pool: MatchingPool) => (await ask({ kind: 'readiness', pool })).readiness,
    forget: kept.stop,
  };
}
