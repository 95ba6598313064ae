import { isDeepStrictEqual } from 'node:util';
import { createCandidateLists } from '../../shared/domain/matching/explanations/list-candidates.ts';
import type { MatchingPool } from '../../shared/domain/matching/matching-pool.ts';
import { OpenDraft } from '../../shared/domain/matching/open-draft.ts';
import { readiness } from '../../shared/domain/matching/readiness/readiness.ts';
import { answerEach } from './answer-each.ts';
import type { DraftAnswer, DraftQuestion } from './draft-in-worker.ts';

/** Makes of a pool what answers about it, once: as long as the next question is about the same one it answers again. */
function keptFor<Answering>(make: (pool: MatchingPool) => Answering): (pool: MatchingPool) => Answering {
  let last: { readonly pool: MatchingPool; readonly answering: Answering } | null = null;
  return (pool) => {
    if (last === null || !isDeepStrictEqual(pool, last.pool)) last = { pool, answering: make(pool) };
    return last.answering;
  };
}

const draftOf = keptFor((pool) => new OpenDraft(pool));
const candidatesOf = keptFor(createCandidateLists);

function answer(question: DraftQuestion): DraftAnswer {
  const { pool } = question;
  switch (question.kind) {
    case 'proposals':
      // Whatever is said of single pairs, it is the same draft.
      return { kind: 'proposals', proposals: draftOf({ ...pool, locks: [], turnedDown: [] }).arrange(pool) };
    case 'candidates':
      return { kind: 'candidates', candidates: candidatesOf(pool)(question.menteeId) };
    case 'readiness':
      return { kind: 'readiness', readiness: readiness(pool) };
  }
}

answerEach(answer);
