import { isDeepStrictEqual } from 'node:util';
import { listCandidates } from '../../shared/domain/matching/list-candidates.ts';
import type { MatchingPool } from '../../shared/domain/matching/matching-pool.ts';
import { OpenDraft } from '../../shared/domain/matching/open-draft.ts';
import type { DraftProposals } from '../../shared/domain/matching/proposals.ts';
import { readiness } from '../../shared/domain/matching/readiness.ts';
import { answerEach } from './answer-each.ts';
import type { DraftAnswer, DraftQuestion } from './draft-in-worker.ts';

/** The pool that was asked about last, of whose pairs nothing is said, with its draft. */
let last: { readonly pool: MatchingPool; readonly draft: OpenDraft } | null = null;

function arrange(asked: MatchingPool): DraftProposals {
  const pool = { ...asked, locks: [], turnedDown: [] };
  if (last === null || !isDeepStrictEqual(pool, last.pool)) last = { pool, draft: new OpenDraft(pool) };
  return last.draft.arrange(asked);
}

function answer(question: DraftQuestion): DraftAnswer {
  switch (question.kind) {
    case 'proposals':
      return { kind: 'proposals', proposals: arrange(question.pool) };
    case 'candidates':
      return { kind: 'candidates', candidates: listCandidates(question.pool, question.menteeId) };
    case 'readiness':
      return { kind: 'readiness', readiness: readiness(question.pool) };
  }
}

answerEach(answer);
