import type { AssignmentProblem } from '../assignment-problem.ts';
import type { Assignment, AssignmentResult } from '../assignment-result.ts';
import { checkProblem } from '../check-problem.ts';
import { findAssignment } from '../solve-assignment.ts';
import type { WatchSolve } from '../solve-progress.ts';
import { columnToDecide } from './column-to-decide.ts';
import { type ChoiceFigures, compareChoices, createFigures } from './compare-choices.ts';
import { type Decision, freeLoads, isEnough, isFilled, partProblem, type SearchPart } from './search-part.ts';
import { verifySearch } from './verify-search.ts';

/** So many cells are gone through in all: a few seconds. What is not decided by then is told as not proved. */
const mostCells = 10_000_000;
const fewestParts = 100;

/**
 * The best choice in which every column takes nobody beside its locked pairs, or at least so many: `fewest`, by column. No
 * network can say that, so all choices are split: where the best of a part leaves a column with too few, one half of the part
 * has nobody there and the other half enough. A part whose best is no better than what is known needs no further look. The
 * whole search is checked before the result is handed out; where it ends early, its certificate says what may be missing.
 */
export function solveWithGroupSizes(
  problem: AssignmentProblem,
  fewest: readonly number[],
  watch: WatchSolve = () => undefined,
): AssignmentResult {
  const sentence = checkProblem(problem);
  if (sentence !== null) return { ok: false, sentence };
  const found = new GroupSearch(problem, fewest, watch).run();
  if (found === null) return { ok: false, sentence: 'Some columns have to take more than they can.' };
  const { best, whole } = found;
  return { ...best, certificate: verifySearch(problem, fewest, whole, best) };
}

interface Part {
  readonly decisions: readonly Decision[];
  readonly best: Assignment;
  readonly figures: ChoiceFigures;
  readonly loads: readonly number[];
  readonly isFilled: boolean;
  split: { readonly column: number; readonly nobody: Part; readonly enough: Part } | null;
}

class GroupSearch {
  private readonly problem: AssignmentProblem;
  private readonly fewest: readonly number[];
  private readonly watch: WatchSolve;
  private readonly figuresOf: (choice: Assignment) => ChoiceFigures;
  private readonly mostParts: number;
  private parts = 0;
  private known: Part | null = null;
  /** Parts that may hold something better, the one made last at the end. */
  private open: Part[] = [];

  constructor(problem: AssignmentProblem, fewest: readonly number[], watch: WatchSolve) {
    this.problem = problem;
    this.fewest = fewest;
    this.watch = watch;
    this.figuresOf = createFigures(problem);
    const cells = Math.max(1, problem.rowKeys.length * problem.columnKeys.length);
    this.mostParts = Math.max(fewestParts, Math.floor(mostCells / cells));
  }

  /** Null where the problem itself asks for more than can be had. */
  run(): { readonly best: Assignment; readonly whole: SearchPart } | null {
    const whole = this.solve([]);
    if (!whole.isFilled) return null;
    this.look(whole);
    while (this.open.length > 0 && this.parts < this.mostParts) this.split(this.next());
    const best = this.known ?? this.anyWay();
    return best === null ? null : { best: best.best, whole: tell(whole) };
  }

  /** Where the search ended before anything was known: nobody wherever too few are, until it is so nowhere. */
  private anyWay(): Part | null {
    let part = this.open.at(-1) ?? null;
    while (part !== null && !isEnough(part.loads, this.fewest)) {
      const lonely = part.loads.flatMap((load, column) =>
        load > 0 && load < this.fewest[column]! ? [{ column, takes: 'nobody' } as const] : [],
      );
      part = this.solve([...part.decisions.filter(({ takes }) => takes === 'nobody'), ...lonely]);
    }
    return part?.isFilled ? part : null;
  }

  private solve(decisions: readonly Decision[]): Part {
    const { problem, fewest } = this;
    this.parts += 1;
    this.watch({ step: 'groups', rounds: this.parts, pairs: this.parts * problem.rowKeys.length * fewest.length });
    const part = partProblem(problem, fewest, decisions);
    const best = findAssignment(part);
    return {
      decisions,
      best,
      figures: this.figuresOf(best),
      loads: freeLoads(problem, best),
      isFilled: isFilled(part, best),
      split: null,
    };
  }

  /** Keeps a part as the best that is known, or for a further look where something better may be in it. */
  private look(part: Part): void {
    if (!part.isFilled || !this.mayBeBetter(part)) return;
    if (!isEnough(part.loads, this.fewest)) {
      this.open.push(part);
      return;
    }
    this.known = part;
    this.open = this.open.filter((other) => this.mayBeBetter(other));
  }

  private mayBeBetter({ figures }: Part): boolean {
    return this.known === null || compareChoices(figures, this.known.figures) > 0;
  }

  /** Until something is known, straight down to it; then where the most can be hoped for. */
  private next(): Part {
    if (this.known === null) return this.open.pop()!;
    let most = 0;
    this.open.forEach(({ figures }, at) => {
      if (compareChoices(figures, this.open[most]!.figures) > 0) most = at;
    });
    return this.open.splice(most, 1)[0]!;
  }

  private split(part: Part): void {
    const column = columnToDecide(this.problem, part.best, part.loads, this.fewest);
    const nobody = this.solve([...part.decisions, { column, takes: 'nobody' }]);
    const enough = this.solve([...part.decisions, { column, takes: 'enough' }]);
    part.split = { column, nobody, enough };
    const halves = [nobody, enough].toSorted((a, b) => compareChoices(a.figures, b.figures));
    for (const half of halves) this.look(half);
  }
}

const tell = ({ split, best }: Part): SearchPart =>
  split === null
    ? { kind: 'solved', best }
    : { kind: 'split', column: split.column, nobody: tell(split.nobody), enough: tell(split.enough) };
