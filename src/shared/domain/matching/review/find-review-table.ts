import { cellText } from '../../roster/cell-text.ts';
import { headerKey } from '../../roster/header-key.ts';
import type { Sheet } from '../../roster/sheet.ts';
import { readReference } from './pair-reference.ts';
import { parseDecision } from './parse-decision.ts';
import { peerHeadings, type ReviewHeading, reviewHeadings } from './review-headings.ts';

/** Where on a sheet the answers of a review stand. Rows and columns are counted from 0; null where there is none. */
export interface ReviewTable {
  readonly sheet: Sheet;
  readonly headerRow: number | null;
  readonly reference: number;
  readonly decision: number;
  readonly why: number | null;
  readonly mentee: number | null;
  readonly mentor: number | null;
}

export type FoundReviewTable =
  | { readonly kind: 'table'; readonly table: ReviewTable }
  | { readonly kind: 'no review' | 'no references' | 'no decisions' | 'two decisions' };

const keys = new Map(
  [...Object.entries(reviewHeadings), ...Object.entries(peerHeadings)].map(([name, heading]) => [
    headerKey(heading),
    name as ReviewHeading,
  ]),
);
/** A heading is short; a page of text is not looked at. */
const longestHeading = 60;

/**
 * The answers of a review on a sheet, whatever was moved, sorted or put above them: columns are known by their headings, in
 * whichever row these stand now, and where a heading is gone, references and answers are known by how they look.
 */
export function findReviewTable(sheet: Sheet): FoundReviewTable {
  const headings = findHeadings(sheet.rows);
  const named = (heading: ReviewHeading) => headings.columns.filter(([, name]) => name === heading).map(([at]) => at);
  const hits = referencesByColumn(sheet.rows);
  const reference = named('reference').find((at) => hits.has(at)) ?? mostHits(hits);
  if (reference === null) return { kind: named('decision').length > 0 ? 'no references' : 'no review' };
  const decided = named('decision');
  if (decided.length > 1) return { kind: 'two decisions' };
  const decision = decided[0] ?? onlyColumnOfDecisions(sheet.rows, reference);
  if (decision === null) return { kind: 'no decisions' };
  const [why = null] = named('why');
  const [mentee = null] = named('mentee');
  const [mentor = null] = named('mentor');
  return { kind: 'table', table: { sheet, headerRow: headings.row, reference, decision, why, mentee, mentor } };
}

type Headings = { readonly row: number | null; readonly columns: readonly (readonly [number, ReviewHeading])[] };

/** The row that holds most of the headings of a review; sorting may have moved it among the others. */
function findHeadings(rows: Sheet['rows']): Headings {
  let best: Headings = { row: null, columns: [] };
  for (const [row, cells] of rows.entries()) {
    const columns = cells.flatMap((cell, at) => {
      if (typeof cell !== 'string' || cell.length > longestHeading) return [];
      const name = keys.get(headerKey(cell));
      return name === undefined ? [] : [[at, name] as const];
    });
    if (columns.length > best.columns.length) best = { row, columns };
  }
  return best;
}

function referencesByColumn(rows: Sheet['rows']): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) {
      if (typeof cell === 'string' && cell.length <= longestHeading && readReference(cell) !== null)
        hits.set(at, (hits.get(at) ?? 0) + 1);
    }
  }
  return hits;
}

function mostHits(hits: ReadonlyMap<number, number>): number | null {
  const [best] = [...hits].toSorted(([a, hitsOfA], [b, hitsOfB]) => hitsOfB - hitsOfA || a - b);
  return best?.[0] ?? null;
}

/** The one column in which every row with a reference has an answer or nothing, and at least one an answer. */
function onlyColumnOfDecisions(rows: Sheet['rows'], reference: number): number | null {
  const answered = rows.filter((cells) => readReference(cellText(cells[reference])) !== null);
  const width = Math.max(0, ...answered.map((cells) => cells.length));
  const fitting = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const kinds = answered.map((cells) => parseDecision(cells[at] ?? null).kind);
    return kinds.includes('said') && !kinds.includes('unclear');
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
