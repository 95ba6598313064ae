import { listCandidates } from '../../shared/domain/matching/list-candidates.ts';
import { proposePairings } from '../../shared/domain/matching/propose-pairings.ts';
import { answerEach } from './answer-each.ts';
import type { DraftAnswer, DraftQuestion } from './draft-in-worker.ts';

answerEach(
  (question: DraftQuestion): DraftAnswer =>
    question.kind === 'proposals'
      ? { kind: 'proposals', proposals: proposePairings(question.pool) }
      : { kind: 'candidates', candidates: listCandidates(question.pool, question.menteeId) },
);
