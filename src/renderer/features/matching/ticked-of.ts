import type { ProposalRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { type Pair, samePair } from './matching-choices.ts';

interface Ticked {
  readonly ticked: readonly Pair[];
  /** How many of them are not among the rows. */
  readonly hidden: number;
}

/** Of the pairs that were ticked those that can still be accepted, as far as the rows in the list tell. */
export function tickedOf(pairs: readonly Pair[], rows: readonly ProposalRow[], turnedDown: readonly Pair[]): Ticked {
  const ticked = pairs.filter((pair) => {
    const row = rows.find((one) => samePair(one, pair));
    return !turnedDown.some((one) => samePair(one, pair)) && (row === undefined || isToTick(row));
  });
  return { ticked, hidden: ticked.filter((pair) => !rows.some((row) => samePair(row, pair))).length };
}

/** Whether a proposal can be ticked, apart from its being turned down. */
export const isToTick = ({ accepted, hindrance }: ProposalRow) => !accepted && hindrance === null;
