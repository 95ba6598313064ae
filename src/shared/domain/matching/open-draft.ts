import type { AssignmentProblem } from './assignment/assignment-problem.ts';
import type { Assignment } from './assignment/assignment-result.ts';
import { OpenAssignment } from './assignment/open-assignment.ts';
import { pointsAt } from './assignment/points-at.ts';
import { verifyCertificate } from './assignment/verify-certificate.ts';
import { checkPool } from './check-pool.ts';
import { choosePairs } from './choose-pairs.ts';
import type { MatchingPool, PoolPair, TurnedDownPair } from './matching-pool.ts';
import { proposePeers } from './peers/propose-peers.ts';
import { pairPoints } from './points/pair-points.ts';
import { poolAssignment } from './pool-assignment.ts';
import { type PreparedPool, pairKey, preparePool } from './prepare-pool.ts';
import type { DraftProposals } from './proposals.ts';
import { askFewest } from './rounds/ask-fewest.ts';
import { tellProposals } from './tell-proposals.ts';

/** What somebody says of single pairs while they look: which are kept together, and which are turned down. */
export interface SaidOfPairs {
  readonly locks: readonly PoolPair[];
  readonly turnedDown: readonly TurnedDownPair[];
}

/**
 * A pool that stays solved while somebody arranges its pairs: when more of them are kept or turned down, only what that moves
 * is solved, to the same pairs as from the beginning. What would help those left over is not looked for.
 */
export class OpenDraft {
  private readonly pool: MatchingPool;
  private open: OpenPool | null = null;
  private wasAsked = false;

  constructor(pool: MatchingPool) {
    this.pool = pool;
  }

  /** What would be proposed if this were said of the pairs, whatever the pool says of them. */
  arrange({ locks, turnedDown }: SaidOfPairs): DraftProposals {
    const pool = { ...this.pool, locks, turnedDown };
    if (pool.kind === 'peer') return proposePeers(pool, () => undefined);
    const sentence = checkPool(pool);
    if (sentence !== null) return { ok: false, sentence };
    const prepared = preparePool(askFewest(pool));
    // To keep a problem open takes longer than to solve it once: whoever tries one weight after another does not wait for that.
    const isFirst = !this.wasAsked;
    this.wasAsked = true;
    if (isFirst || !canStayOpen(pool)) return arrangeAnew(prepared);
    this.open ??= new OpenPool(preparePool({ ...pool, locks: [], turnedDown: [] }));
    this.open.change(prepared);
    return tellArranged(prepared, this.open.problem, this.open.tell());
  }
}

/** Limits and places to be asked for depend on which pairs are kept; small groups and goals one after another are searched for. */
function canStayOpen(pool: MatchingPool): boolean {
  const isPlain =
    !pool.departmentLimits?.length && !pool.round?.onePlaceMore.length && pool.smallestGroups === undefined;
  const hasOneSum = pool.policy !== 'leximin' && !pool.everyMentor && !pool.wishesFirst;
  return isPlain && hasOneSum && pool.mentees.length * pool.mentors.length <= mostHeldOpen;
}

/** A solved problem that stays in memory is three copies of its points: some 60 MB for so many pairs. */
const mostHeldOpen = 10_000_000;

function arrangeAnew(prepared: PreparedPool): DraftProposals {
  const problem = poolAssignment(prepared);
  const solved = choosePairs(prepared, problem);
  return solved.ok ? tellProposals(prepared, problem, solved, null) : solved;
}

function tellArranged(prepared: PreparedPool, problem: AssignmentProblem, best: Assignment): DraftProposals {
  return tellProposals(prepared, problem, { ...best, certificate: verifyCertificate(problem, best) }, null);
}

type Cell = readonly [row: number, column: number];

/** The problem of a pool of whose pairs nothing is said, solved, and edited pair by pair to what is said now. */
class OpenPool {
  private readonly assignment: OpenAssignment;
  private readonly plain: AssignmentProblem;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, number>;
  private said: SaidOfPairs = { locks: [], turnedDown: [] };

  constructor(prepared: PreparedPool) {
    this.plain = poolAssignment(prepared);
    this.assignment = new OpenAssignment(this.plain);
    this.rows = new Map(prepared.mentees.map(({ personId }, row) => [personId, row]));
    this.columns = new Map(prepared.mentors.map(({ personId }, column) => [personId, column]));
  }

  get problem(): AssignmentProblem {
    return this.assignment.problem;
  }

  tell(): Assignment {
    return this.assignment.tell();
  }

  change(prepared: PreparedPool): void {
    const { locks, turnedDown } = prepared.pool;
    const [wasLocked, isLocked] = [keysOf(this.said.locks), keysOf(locks)];
    const isTurnedDown = keysOf(turnedDown);
    const changed = [...this.said.locks, ...this.said.turnedDown, ...locks, ...turnedDown];
    this.said = { locks, turnedDown };
    // What is no longer kept makes room first for what is.
    for (const pair of onlyOnce(changed)) {
      const cell = this.cellOf(pair);
      // What stays from the round before stands, whatever is said of it besides.
      if (cell === null || prepared.isKept(pair)) continue;
      const [key, [row, column]] = [pairKey(pair), cell];
      if (wasLocked.has(key) && !isLocked.has(key)) this.assignment.change({ kind: 'unlock', row, column });
      if (isLocked.has(key)) this.setPoints(cell, countedAt(prepared, cell));
      else this.setPoints(cell, isTurnedDown.has(key) ? -1 : pointsAt(this.plain, row, column));
    }
    for (const pair of locks) {
      const cell = this.cellOf(pair);
      if (cell !== null && !wasLocked.has(pairKey(pair)))
        this.assignment.change({ kind: 'lock', row: cell[0], column: cell[1] });
    }
  }

  private setPoints([row, column]: Cell, points: number): void {
    if (pointsAt(this.problem, row, column) === points) return;
    this.assignment.change(points < 0 ? { kind: 'forbid', row, column } : { kind: 'allow', row, column, points });
  }

  private cellOf({ menteeId, mentorId }: PoolPair): Cell | null {
    const [row, column] = [this.rows.get(menteeId), this.columns.get(mentorId)];
    return row === undefined || column === undefined ? null : [row, column];
  }
}

/** A locked pair counts as what it is, even where a rule stands against it. */
const countedAt = (prepared: PreparedPool, [row, column]: Cell) =>
  pairPoints(prepared, prepared.mentees[row]!, prepared.mentors[column]!).counted;

const keysOf = (pairs: readonly PoolPair[]) => new Set(pairs.map(pairKey));
const onlyOnce = (pairs: readonly PoolPair[]) => new Map(pairs.map((pair) => [pairKey(pair), pair])).values();
