import { foldText } from '../../fold-text.ts';
import { cellText } from '../../roster/cell-text.ts';
import { isEmptyRow } from '../../roster/is-empty-row.ts';
import type { Cell } from '../../roster/sheet.ts';
import type { Hindrance } from '../accepting/judge-pairs.ts';
import type { PoolPair } from '../matching-pool.ts';
import type { ReviewTable } from './find-review-table.ts';
import { readReference } from './pair-reference.ts';
import { type Decision, parseDecision } from './parse-decision.ts';

/** A proposal of the run that a review is about, as it stands now. */
export interface ReviewedProposal extends PoolPair {
  readonly menteeName: string;
  readonly mentorName: string;
  readonly accepted: boolean;
  /** Why it cannot be accepted just now; null where it can be. */
  readonly hindrance: Hindrance | null;
}

export interface AnsweredRow {
  readonly proposal: ReviewedProposal;
  readonly decision: Decision | 'unclear';
  /** One line; '' where nothing was said. */
  readonly reason: string;
  readonly row: number;
  /** 'row 7', as the spreadsheet counts it; with the sheet where several hold answers. */
  readonly place: string;
  /** The answer as it stands there. */
  readonly said: string;
}

/** A row that stays out, with the sentence that says so. */
export interface RowNotUnderstood {
  readonly row: number;
  readonly sentence: string;
}

export interface ReadReviewRows {
  readonly answers: readonly AnsweredRow[];
  readonly notUnderstood: readonly RowNotUnderstood[];
  /** The runs its references name, whether answered or not. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Reads the answers of a sheet row by row, for a run known by its mark; it is named where it is one of several. A row is an answer, says nothing, or is told of
 * in a sentence.
 */
export function readReviewRows(
  table: ReviewTable,
  byReference: ReadonlyMap<string, ReviewedProposal>,
  mark: string,
  isOneOfSeveral: boolean,
): ReadReviewRows {
  const answers: AnsweredRow[] = [];
  const notUnderstood: RowNotUnderstood[] = [];
  const rows = table.sheet.rows.map((cells) => ({ cells, ...answerIn(table, cells) }));
  // Titles above the headings are no answers. Headings that were sorted to the foot have none below them.
  const firstReference = rows.findIndex(({ reference }) => reference !== null);
  const top = table.headerRow === null ? 0 : Math.min(table.headerRow, firstReference);
  for (const [at, { cells, answer, reason, said, reference }] of rows.entries()) {
    if (at < top || at === table.headerRow || isEmptyRow(cells)) continue;
    if (answer === 'nothing' && reason === '') continue;
    const row = at + 1;
    const place = `row ${row}${isOneOfSeveral ? ` of the sheet ${table.sheet.name}` : ''}`;
    const proposal = reference === null ? undefined : byReference.get(reference);
    const problem =
      proposal === undefined
        ? whyUnknown(cellText(cells[table.reference]), reference, mark)
        : whyNotThisPair(table, cells, proposal, answer === 'nothing' ? reason : null);
    if (proposal === undefined || problem !== null || answer === 'nothing')
      notUnderstood.push({ row, sentence: `R${place.slice(1)}: ${problem}` });
    else answers.push({ proposal, decision: answer, reason, row, place, said });
  }
  const marks = new Set(rows.flatMap(({ reference }) => (reference === null ? [] : [reference.slice(0, 4)])));
  return { answers, notUnderstood, marks };
}

function answerIn({ reference, decision, why }: ReviewTable, cells: readonly Cell[]) {
  const answer = parseDecision(cells[decision] ?? null);
  const words = why === null ? '' : oneLine(cells[why]);
  return {
    reference: readReference(cellText(cells[reference])),
    said: oneLine(cells[decision]),
    answer: answer.kind === 'said' ? answer.decision : answer.kind,
    reason: words === '' && answer.kind === 'said' ? answer.words : words,
  };
}

const oneLine = (cell: Cell | undefined) => cellText(cell).replace(/\s+/gu, ' ');

function whyUnknown(said: string, reference: string | null, mark: string): string {
  if (said === '') return 'it holds an answer, and no reference that says which two it is about.';
  if (reference === null) return `its reference was changed to “${said}”, which says nothing of two people.`;
  if (!reference.startsWith(mark)) return 'its reference belongs to other proposals than these.';
  return `its reference ${reference} belongs to none of these proposals; it may have been changed.`;
}

/** What keeps an answer from counting for the pair its reference stands for; `onlyWords` where words stand without an answer. */
function whyNotThisPair(
  { mentee, mentor }: ReviewTable,
  cells: readonly Cell[],
  { menteeName, mentorName }: ReviewedProposal,
  onlyWords: string | null,
): string | null {
  const isOther = (column: number | null, name: string) => {
    const there = column === null ? '' : oneLine(cells[column]);
    return there !== '' && !isSameName(there, name);
  };
  const namesOthers = (one: string, other: string) => isOther(mentee, one) || isOther(mentor, other);
  // Sorting one column without the others, or writing another name over one, must never pair two by accident. Peers stand in
  // either order.
  if (namesOthers(menteeName, mentorName) && namesOthers(mentorName, menteeName))
    return `it names other people than its reference, which stands for ${menteeName} with ${mentorName}.`;
  return onlyWords === null
    ? null
    : `it says “${onlyWords}” of ${menteeName} with ${mentorName}, and nothing was decided.`;
}

/** Signs that stand for letters an older text could not hold, as in "?ukasz". */
const lostLetters = new Set(['?', '\uFFFD']);

function isSameName(there: string, name: string): boolean {
  const here = oneLine(name);
  if (foldText(there) === foldText(here)) return true;
  const letters = [...here.normalize('NFC')];
  const read = [...there.normalize('NFC')];
  return (
    read.length === letters.length &&
    read.every((letter, at) => lostLetters.has(letter) || foldText(letter) === foldText(letters[at] ?? ''))
  );
}
