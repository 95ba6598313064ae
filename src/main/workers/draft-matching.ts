import { listCandidates } from '../../shared/domain/matching/list-candidates.ts';
import { proposePairings } from '../../shared/domain/matching/propose-pairings.ts';
import { readiness } from '../../shared/domain/matching/readiness.ts';
import { answerEach } from './answer-each.ts';
import type { DraftAnswer, DraftQuestion } from './draft-in-worker.ts';

function answer(question: DraftQuestion): DraftAnswer {
  switch (question.kind) {
    case 'proposals':
      return { kind: 'proposals', proposals: proposePairings(question.pool, undefined, false) };
    case 'candidates':
      return { kind: 'candidates', candidates: listCandidates(question.pool, question.menteeId) };
    case 'readiness':
      return { kind: 'readiness', readiness: readiness(question.pool) };
  }
}

answerEach(answer);
