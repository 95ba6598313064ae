import { proposePairings } from '../../shared/domain/matching/propose-pairings.ts';
import { answerOnce } from './answer-once.ts';

// Input: a MatchingPool. Output: its Proposals; MatchingProgress meanwhile.
answerOnce(proposePairings);
