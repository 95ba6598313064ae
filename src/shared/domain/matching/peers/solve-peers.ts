import type { WatchSolve } from '../assignment/solve-progress.ts';
import { watchedSearches } from '../assignment/solve-progress.ts';
import { bestPairs } from './best-pairs.ts';
import { checkPeerProblem } from './check-peer-problem.ts';
import { highestWorstPair } from './highest-worst-pair.ts';
import { mostPairs } from './most-pairs.ts';
import type { PeerProblem } from './peer-problem.ts';
import type { PeerChoice, PeerResult } from './peer-result.ts';
import { peerTable } from './peer-table.ts';
import { tellPeerChoice } from './tell-peer-choice.ts';
import { verifyPeers } from './verify-peers.ts';

const fewPairs = 12;
const unwatched = () => undefined;

/**
 * The best pairs where anybody may partner anybody, exactly: most pairs, then (worst-first) the strongest weakest free
 * pair, then most points, then the least hash of the keys, so that equal choices fall the same way on every machine and in
 * every order of people. The proof is checked before the result is handed out.
 */
export function solvePeers(problem: PeerProblem, watch: WatchSolve = unwatched): PeerResult {
  const sentence = checkPeerProblem(problem);
  if (sentence !== null) return { ok: false, sentence };
  const choice = findPeers(problem, watch);
  watch({ step: 'proof', rounds: 0, pairs: 0 });
  return { ...choice, certificate: verifyPeers(problem, choice) };
}

/** The same of a checked problem, its proof not yet checked. */
export function findPeers(problem: PeerProblem, watch: WatchSolve = unwatched): PeerChoice {
  const searching = watchedSearches(fewPairs, watch);
  const table = peerTable(problem);
  const few = new Set<number>();
  const best = bestPairs(problem, table, few, 0, searching('total'));
  if (problem.policy === 'total') {
    return tellPeerChoice(problem, table, best.mate, { placed: null, ceiling: null, best: best.prices });
  }
  const { lookedAt } = searching('worst');
  const most = mostPairs(table, few, 0, best.mate, lookedAt);
  const upTo = problem.worstUpTo ?? Number.POSITIVE_INFINITY;
  const { worst, ceiling } = highestWorstPair(table, few, most.mate, upTo, lookedAt);
  const lifted = worst === null ? best : bestPairs(problem, table, few, worst, searching('total'));
  return tellPeerChoice(problem, table, lifted.mate, { placed: most.prices, ceiling, best: lifted.prices });
}
