import { neutralValue, type WordCriterion } from '../criteria.ts';
import { valueOfPart } from '../value-of-words.ts';
import type { Sides } from './fact-table.ts';

/** Who offers each word: a mentee's few words lead to few mentors, and nobody else is looked at. */
export interface WordIndex {
  /** Adds what the criterion counts for a row, to one number for each column. */
  readonly addTo: (row: number, amounts: Int16Array) => void;
}

/** Those who offer a word, all of them equally well. */
interface Offering {
  readonly strength: number;
  readonly columns: Int32Array;
}

/** Builds the index of a criterion that has a weight. */
export function createWordIndex({ words }: WordCriterion, weight: number, sides: Sides): WordIndex {
  const columnsOf = new Map<string, Map<number, number[]>>();
  const silent: number[] = [];
  for (let column = 0; column < sides.columns; column++) {
    const { mentor } = sides.pairAt(0, column);
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
  }
  const offerings = new Map<string, readonly Offering[]>(
    [...columnsOf].map(([key, byStrength]) => [
      key,
      [...byStrength].map(([strength, columns]) => ({ strength, columns: Int32Array.from(columns) })),
    ]),
  );
  const neutral = weight * neutralValue;
  const reached = new Uint32Array(sides.columns);
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
  return {
    addTo: (row, amounts) => {
      const wanted = words.wanted(sides.pairAt(row, 0).mentee);
      if (wanted.size === 0) {
        addToAll(amounts, neutral);
        return;
      }
      reached.fill(0);
      let all = 0;
      let place = 0;
      for (const key of wanted.keys()) {
        const count = words.countOf(place++);
        all += count * words.fullStrength;
        for (const { strength, columns } of offerings.get(key) ?? []) addAt(reached, columns, count * strength);
      }
      for (const column of silent) reached[column] = all + 1;
      addByReached(amounts, amountsFor(all), reached);
    },
  };
}

// Functions of their own, so that each is compiled once for all rows.
function addAt(reached: Uint32Array, columns: Int32Array, count: number): void {
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!;
    reached[column] = reached[column]! + count;
  }
}

function addByReached(amounts: Int16Array, amountOf: Int16Array, reached: Uint32Array): void {
  for (let column = 0; column < reached.length; column++) {
    amounts[column] = amounts[column]! + amountOf[reached[column]!]!;
  }
}

function addToAll(amounts: Int16Array, amount: number): void {
  for (let column = 0; column < amounts.length; column++) amounts[column] = amounts[column]! + amount;
}
