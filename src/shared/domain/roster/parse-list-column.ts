import { foldText } from '../fold-text.ts';
import { cellText } from './cell-text.ts';
import { parseList } from './parse-list.ts';
import { parseYesNo } from './parse-yes-no.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';
import type { Separator } from './vote-separator.ts';

/** One answer out of a column: what was said and, where the cell ranked it, in which place (1 is first). */
export interface RankedAnswer {
  readonly answer: string;
  readonly rank: number;
}

const unranked = 1000;

/**
 * A cell of a column that answers a list. Usually the cell holds the answers; in a form that ranks or ticks choices
 * the heading is the answer and the cell a small number, or a yes. A no says nothing.
 */
export function parseListColumn(
  header: string,
  cell: Cell,
  separator: Separator | null,
): CellReading<readonly RankedAnswer[]> {
  const text = cellText(cell);
  if (header !== '' && /^[1-9]\d?$/u.test(text)) return { ok: true, value: [{ answer: header, rank: Number(text) }] };
  const ticked = header !== '' && text.length <= 5 ? parseYesNo(cell) : null;
  if (ticked?.ok) return { ok: true, value: ticked.value ? [{ answer: header, rank: unranked }] : [] };
  const list = parseList(cell, separator);
  return list.ok ? { ok: true, value: list.value.map((answer) => ({ answer, rank: unranked })) } : list;
}

/** Ranked answers first, by rank; equal ranks and all others as the columns stand. Each answer once, at most 60. */
export function joinLists(answers: readonly RankedAnswer[]): string[] {
  const once = new Map<string, string>();
  for (const { answer } of answers.toSorted((a, b) => a.rank - b.rank)) {
    const said = answer.slice(0, 120).toWellFormed().trim();
    if (!once.has(foldText(said))) once.set(foldText(said), said);
  }
  return [...once.values()].slice(0, 60);
}
