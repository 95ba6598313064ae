import type { MatchRunId } from '../../ids.ts';
import type { ColumnToWrite, SheetToWrite } from '../../sheet-to-write.ts';
import type { PoolPair } from '../matching-pool.ts';
import { type AboutReview, aboutReview } from './about-review.ts';
import { pairReference } from './pair-reference.ts';
import { decisions } from './parse-decision.ts';
import { peerHeadings, reviewHeadings } from './review-headings.ts';

/** A proposal as it stands before a reviewer. */
export interface ProposalToReview extends PoolPair {
  /** As they are shown: of two peers the first by name. */
  readonly two: readonly [{ readonly name: string }, { readonly name: string }];
  readonly mentorJob: string | null;
  readonly mentorDepartment: string | null;
  readonly fit: string;
  readonly points: number;
  /** What the facts say for the pair, a sentence each; what anybody wished is told in confidence and stays out. */
  readonly why: readonly string[];
  readonly worthDiscussing: readonly string[];
  readonly notes: readonly string[];
  /** Those of the notes that are told in confidence. */
  readonly confidential: readonly string[];
  readonly accepted: boolean;
}

/** All that a review of one run is written from. */
export interface ReviewToWrite {
  readonly runId: MatchRunId;
  readonly proposals: readonly ProposalToReview[];
  readonly waiting: readonly { readonly menteeName: string }[];
  readonly about: AboutReview;
}

const text = { kind: 'text' } as const;
const plain = (heading: string, width: number): ColumnToWrite => ({
  heading,
  note: null,
  expected: text,
  width,
  wraps: true,
});

/** A row for each proposal with room for an answer, a row for each who still waits, and a sheet that says what this is. */
export function reviewSheets({
  runId,
  proposals,
  waiting,
  about,
}: ReviewToWrite): readonly [SheetToWrite, SheetToWrite] {
  const headings = about.ofPeers ? { ...reviewHeadings, ...peerHeadings } : reviewHeadings;
  const points: ColumnToWrite = { ...plain('Points', 10), expected: { kind: 'anything' } };
  const columns: readonly ColumnToWrite[] = [
    plain(headings.mentee, 22),
    plain(headings.mentor, 22),
    plain(`${headings.mentor}'s job`, 24),
    plain(`${headings.mentor}'s department`, 20),
    plain('Fit', 16),
    ...(about.withPoints ? [points] : []),
    plain('Why these two', 52),
    plain('Worth discussing', 38),
    plain('What to know before', 38),
    {
      heading: reviewHeadings.decision,
      note: 'Yes, no or discuss. Left empty, the proposal stays as it is.',
      expected: { kind: 'one of', answers: decisions },
      width: 14,
      wraps: true,
    },
    {
      ...plain(reviewHeadings.why, 30),
      note: 'Above all with a no. About the circumstances rather than the people.',
    },
    {
      ...plain(reviewHeadings.reference, 18),
      note: 'Please leave this as it is. It tells which two the answer is about.',
    },
  ];
  const rows = proposals.map((proposal) => [
    ...proposal.two.map(({ name }) => name),
    proposal.mentorJob,
    proposal.mentorDepartment,
    proposal.fit,
    ...(about.withPoints ? [proposal.points] : []),
    linesOf(proposal.why),
    linesOf(proposal.worthDiscussing),
    linesOf([...(proposal.accepted ? ['Accepted already; no answer is needed.'] : []), ...toKnowBefore(proposal)]),
    null,
    null,
    pairReference(runId, proposal),
  ]);
  return [
    { name: 'Proposals', columns, rows, emptyRows: 0, guide: [] },
    {
      name: 'Still waiting',
      // Why they wait can be somebody's confidence: a pause, a reason given, a wish.
      columns: [plain(headings.mentee, 30)],
      rows: waiting.map(({ menteeName }) => [menteeName]),
      emptyRows: 0,
      guide: aboutReview(about),
      guideName: 'About these proposals',
    },
  ];
}

const askTheCoordinator = 'There is something to know about these two. Please ask before you decide.';

const toKnowBefore = ({ notes, confidential }: ProposalToReview) => [
  ...notes.filter((note) => !confidential.includes(note)),
  ...(confidential.length > 0 ? [askTheCoordinator] : []),
];

const linesOf = (sentences: readonly string[]) => (sentences.length === 0 ? null : sentences.join('\n'));
