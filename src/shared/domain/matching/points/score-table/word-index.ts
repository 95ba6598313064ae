import { neutralValue, type WordCriterion } from '../criteria.ts';
import { valueOfPart } from '../value-of-words.ts';
import type { Sides } from './fact-table.ts';
import { type Classification, createClassification, type RowPart } from './row-part.ts';

/** Those who offer a word, all of them equally well. */
interface Offering {
  readonly strength: number;
  readonly columns: Int32Array;
}

/** More than all words of anybody count together. */
const mostReached = 0x10_00;

/**
 * What a criterion that has a weight adds, row by row: a mentee's few words lead to the few mentors who offer them, and
 * nobody else is looked at. Each answer holds until the next.
 */
export function createWordIndex({ words }: WordCriterion, weight: number, sides: Sides): (row: number) => RowPart {
  const columnsOf = new Map<string, Map<number, number[]>>();
  const silent: number[] = [];
  sides.columns.forEach(({ mentor }, column) => {
    const offered = words.offered(mentor);
    if (offered.size === 0) silent.push(column);
    for (const key of offered.keys()) {
      const byStrength = columnsOf.get(key) ?? new Map<number, number[]>();
      columnsOf.set(key, byStrength);
      const strength = words.strengthOf(mentor, key);
      const columns = byStrength.get(strength);
      if (columns === undefined) byStrength.set(strength, [column]);
      else columns.push(column);
    }
  });
  const offerings = new Map<string, readonly Offering[]>(
    [...columnsOf].map(([key, byStrength]) => [
      key,
      [...byStrength].map(([strength, columns]) => ({ strength, columns: Int32Array.from(columns) })),
    ]),
  );
  const neutral = weight * neutralValue;
  const reached = createClassification(sides.columns.length, Math.max(sides.columns.length, mostReached));
  const unasked: RowPart = { amounts: Int16Array.of(neutral), classes: reached };
  const amountsByAll = new Map<number, Int16Array>();
  const amountsFor = (all: number) => {
    const known = amountsByAll.get(all);
    if (known !== undefined) return known;
    // One place more than can be reached: mentors of whom nothing is known stand there.
    const amounts = Int16Array.from({ length: all + 2 }, (_, got) =>
      got > all ? neutral : weight * valueOfPart(got, all),
    );
    amountsByAll.set(all, amounts);
    return amounts;
  };
  return (row) => {
    const wanted = words.wanted(sides.rows[row]!.mentee);
    reached.fill(0);
    if (wanted.size === 0) return unasked;
    let all = 0;
    let place = 0;
    for (const key of wanted.keys()) {
      const count = words.countOf(place++);
      all += count * words.fullStrength;
      for (const { strength, columns } of offerings.get(key) ?? []) addAt(reached, columns, count * strength);
    }
    for (const column of silent) reached[column] = all + 1;
    return { amounts: amountsFor(all), classes: reached };
  };
}

// A function of its own, so that it is compiled once for all rows.
function addAt(reached: Classification, columns: Int32Array, count: number): void {
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!;
    reached[column] = reached[column]! + count;
  }
}
