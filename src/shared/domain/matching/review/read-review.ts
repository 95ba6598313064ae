import type { MatchRunId } from '../../ids.ts';
import type { LocalDate } from '../../local-date.ts';
import type { Sheet } from '../../roster/sheet.ts';
import { sayDay } from '../../say-day.ts';
import { type FoundReviewTable, findReviewTable } from './find-review-table.ts';
import { pairReference, runMark } from './pair-reference.ts';
import type { Decision } from './parse-decision.ts';
import { type AnsweredRow, type ReviewedProposal, type RowNotUnderstood, readReviewRows } from './read-review-rows.ts';

/** A pair with what was answered. */
export interface DecidedPair extends ReviewedProposal {
  readonly decision: Decision;
  /** One line; '' where nothing was said. */
  readonly reason: string;
}

export interface ContradictedPair extends ReviewedProposal {
  readonly answers: readonly { readonly place: string; readonly said: string }[];
}

/** What reviewers decided, each pair in one place. */
export interface Review {
  readonly accepted: readonly DecidedPair[];
  readonly declined: readonly DecidedPair[];
  readonly toDiscuss: readonly DecidedPair[];
  /** Answered twice in two ways: neither counts. */
  readonly contradicted: readonly ContradictedPair[];
  /** Became pairings before; the answer changes nothing. */
  readonly acceptedBefore: readonly DecidedPair[];
  /** A sentence for each row that stays out, in the order of the rows. */
  readonly notUnderstood: readonly string[];
  /** How many proposals wait on without an answer. */
  readonly unanswered: number;
}

export type ReviewReading =
  | { readonly ok: true; readonly review: Review }
  | { readonly ok: false; readonly isOfOtherRun: boolean; readonly sentence: string };

/** The run a review is read for, and the others it may turn out to be about. */
export interface RunUnderReview {
  readonly id: MatchRunId;
  readonly proposals: readonly ReviewedProposal[];
  readonly others: readonly { readonly id: MatchRunId; readonly madeOn: LocalDate }[];
}

/**
 * What the sheets of a reviewed file say of the proposals of a run. Nothing is guessed: a row whose reference, names or
 * answer do not go together is named and stays out.
 */
export function readReview(run: RunUnderReview, sheets: readonly Sheet[]): ReviewReading {
  const found = sheets.filter(({ visibility }) => visibility === 'visible').map(findReviewTable);
  const tables = found.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
  if (tables.length === 0) return { ok: false, isOfOtherRun: false, sentence: whyNoReview(found) };
  const byReference = new Map(run.proposals.map((proposal) => [pairReference(run.id, proposal), proposal]));
  const read = tables.map((table) => readReviewRows(table, byReference, runMark(run.id), tables.length > 1));
  const marks = new Set(read.flatMap(({ marks: seen }) => [...seen]));
  if (!marks.has(runMark(run.id))) return { ok: false, isOfOtherRun: true, sentence: whichOtherRun(run.others, marks) };
  const { unclear, ...sorted } = sortOut(
    read.flatMap(({ answers }) => answers),
    run.proposals,
  );
  const notUnderstood = [...read.flatMap((one) => one.notUnderstood), ...unclear]
    .toSorted((a, b) => a.row - b.row)
    .map(({ sentence }) => sentence);
  return { ok: true, review: { ...sorted, notUnderstood } };
}

function sortOut(
  answered: readonly AnsweredRow[],
  proposals: readonly ReviewedProposal[],
): Omit<Review, 'notUnderstood'> & { readonly unclear: readonly RowNotUnderstood[] } {
  const answersOf = Map.groupBy(answered, ({ proposal }) => proposal);
  const contradicted: ContradictedPair[] = [];
  const decided: DecidedPair[] = [];
  const unclear: RowNotUnderstood[] = [];
  for (const proposal of proposals) {
    const answers = answersOf.get(proposal) ?? [];
    const [first] = answers;
    if (first === undefined) continue;
    const { decision } = first;
    if (answers.some((answer) => answer.decision !== decision)) {
      contradicted.push({ ...proposal, answers: answers.map(({ place, said }) => ({ place, said })) });
    } else if (decision === 'unclear') {
      unclear.push(...answers.map(sayUnclear));
    } else {
      decided.push({ ...proposal, decision, reason: joinReasons(answers) });
    }
  }
  const open = decided.filter(({ accepted }) => !accepted);
  const of = (decision: Decision) => open.filter((pair) => pair.decision === decision);
  return {
    accepted: of('yes'),
    declined: of('no'),
    toDiscuss: of('discuss'),
    // Two answers that differ are told even about a pair that was accepted meanwhile.
    contradicted,
    acceptedBefore: decided.filter(({ accepted }) => accepted),
    unclear,
    unanswered: proposals.filter((proposal) => !proposal.accepted && !answersOf.has(proposal)).length,
  };
}

function sayUnclear({ row, place, said, proposal: { menteeName, mentorName } }: AnsweredRow): RowNotUnderstood {
  const sentence = `R${place.slice(1)}: “${said}” is no answer that is known here, for ${menteeName} with ${mentorName}.`;
  return { row, sentence };
}

/** What a run keeps of a reason. */
const longestReason = 200;

function joinReasons(answers: readonly AnsweredRow[]): string {
  const reasons = [...new Set(answers.map(({ reason }) => reason))].filter((reason) => reason !== '').join('; ');
  if (reasons.length <= longestReason) return reasons;
  // Halves of a pair without the other half are no text.
  return `${reasons.slice(0, longestReason - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function whyNoReview(found: readonly FoundReviewTable[]): string {
  const kinds = new Set(found.map(({ kind }) => kind));
  if (kinds.has('two decisions'))
    return 'Two columns of this file are headed Decision, and which of them counts is not said. Keep one and bring the file back.';
  if (kinds.has('no decisions'))
    return 'No column of this file holds the decisions. Give it the heading Decision and bring the file back.';
  if (kinds.has('no references'))
    return 'The references are no longer in this file, so it does not say which two an answer is about. Ask for a copy that still has them.';
  return 'This is no file of proposals that was saved for review. Choose the one that came back from your reviewer.';
}

function whichOtherRun(others: RunUnderReview['others'], marks: ReadonlySet<string>): string {
  const about = others.find(({ id }) => marks.has(runMark(id)));
  return about === undefined
    ? 'This file is about other proposals than these, perhaps of another cohort or another vault. Nothing was taken from it.'
    : `This file is about the proposals made on ${sayDay(about.madeOn)}. Choose those first, then bring it back.`;
}
