import type { ReportCell } from './leadership-report.ts';

type State = 'shown' | 'small' | 'for others';

/**
 * One column of counts with its total as it may leave: every count of 1 to `smallest` − 1 is withheld, and so many others
 * that no withheld count follows from the total. A count is also small when what is missing to its base is
 * (9 of 10 mentored tells of one who is not). Zeros are shown. After cell suppression as statistical offices practise it
 * (primary and complementary).
 */
export function withholdSmallGroups(
  counts: readonly number[],
  smallest: number,
  bases: readonly number[] | null = null,
): { readonly cells: readonly ReportCell[]; readonly total: ReportCell } {
  const isSmall = (count: number) => count > 0 && count < smallest;
  const states = counts.map((count, at): State => {
    const missing = bases === null ? 0 : (bases[at] ?? 0) - count;
    return isSmall(count) || isSmall(missing) ? 'small' : 'shown';
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  const needsCover = () => {
    const hidden = counts.filter((_, at) => states[at] !== 'shown');
    return hidden.length > 0 && (hidden.length === 1 || hidden.reduce((sum, count) => sum + count, 0) < smallest);
  };
  let totalState: State = isSmall(total) ? 'small' : 'shown';
  while (totalState === 'shown' && needsCover()) {
    const cover = nextCover(counts, states);
    if (cover === null) totalState = 'for others';
    else states[cover] = 'for others';
  }
  return { cells: counts.map((count, at) => toCell(count, states[at] ?? 'shown')), total: toCell(total, totalState) };
}

/** The smallest count still shown that is not zero; withholding a zero would cover nothing. */
function nextCover(counts: readonly number[], states: readonly State[]): number | null {
  let best: number | null = null;
  for (const [at, count] of counts.entries()) {
    if (states[at] !== 'shown' || count === 0) continue;
    if (best === null || count < (counts[best] ?? 0)) best = at;
  }
  return best;
}

function toCell(count: number, state: State): ReportCell {
  if (state === 'shown') return { kind: 'count', value: count };
  return state === 'small' ? { kind: 'withheld' } : { kind: 'withheld for others' };
}
