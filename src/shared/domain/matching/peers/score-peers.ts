import type { Criterion, PossiblePair, Weights } from '../points/criteria.ts';
import type { WeighedOwn } from '../points/own-criteria.ts';
import { type CriterionPart, type PairScore, scorePair } from '../points/score-pair.ts';
import { sayBothWays } from './say-both-ways.ts';

/** What one of the two may do for the other; all else is looked at once for both. */
const goesOneWay = new Set<Criterion['name']>(['skills', 'goals']);

/**
 * Two peers are worth what each would be to the other as a mentor, halved: the same whichever is named first. The parts of
 * both ways add up to the points, as those of any pair do.
 */
export function scorePeers(pair: PossiblePair, weights: Weights, own: readonly WeighedOwn[] = []): PairScore {
  const turnedPair = turnedRound(pair);
  const { parts: one, points: unweighed } = scorePair(pair, weights, own);
  const other = scorePair(turnedPair, weights, own).parts;
  const running = new RunningHalves();
  const parts = one.flatMap((part, at): CriterionPart[] => {
    const back = other[at]!;
    if (sayBothWays(part.criterion.name, pair) !== null)
      return [{ ...part, ...running.add([part, back]), criterion: toldOnce(part.criterion) }];
    const saysTheSame = part.criterion.sentence(pair) === back.criterion.sentence(turnedPair);
    if (saysTheSame || !goesOneWay.has(part.criterion.name)) return [{ ...part, ...running.add([part, back]) }];
    return [
      { ...part, ...running.add([part]) },
      { ...back, ...running.add([back]), criterion: seenFromTheOther(back.criterion) },
    ];
  });
  return { points: parts.length === 0 ? unweighed : running.points, parts: parts.map(namingBoth) };
}

/** Halves of sums, rounded down, so that what is added in between loses nothing. */
class RunningHalves {
  private reached = 0;
  private possible = 0;

  get points(): number {
    return Math.floor(this.reached / 2);
  }

  add(parts: readonly CriterionPart[]): Pick<CriterionPart, 'points' | 'outOf'> {
    const [before, outOfBefore] = [this.points, Math.floor(this.possible / 2)];
    for (const { points, outOf } of parts) {
      this.reached += points;
      this.possible += outOf;
    }
    return { points: this.points - before, outOf: Math.floor(this.possible / 2) - outOfBefore };
  }
}

const toldOnce = (criterion: Criterion): Criterion => ({
  ...criterion,
  sentence: (pair) => sayBothWays(criterion.name, pair) ?? criterion.sentence(pair),
});

const seenFromTheOther = (criterion: Criterion): Criterion => ({
  ...criterion,
  sentence: (pair) => nameWhoDoes(criterion.sentence(turnedRound(pair)), turnedRound(pair)),
});

const turnedRound = (pair: PossiblePair): PossiblePair => ({ ...pair, mentee: pair.mentor, mentor: pair.mentee });

const namingBoth = (part: CriterionPart): CriterionPart => ({
  ...part,
  criterion: { ...part.criterion, sentence: (pair) => nameWhoDoes(part.criterion.sentence(pair), pair) },
});

/** Of a mentor the criteria speak without the name, since the sentences stand below it. Two peers stand above them. */
function nameWhoDoes(sentence: string, { mentor }: PossiblePair): string {
  if (!/^(?:Offers|Does|Works|Is|Shares) /u.test(sentence)) return sentence;
  return `${mentor.name} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
