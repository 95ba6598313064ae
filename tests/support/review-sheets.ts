import type { MatchRunId, PersonId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { defaultWeights } from '../../src/shared/domain/matching/points/criteria.ts';
import type { ReviewedProposal } from '../../src/shared/domain/matching/review/read-review-rows.ts';
import {
  type ProposalToReview,
  type ReviewToWrite,
  reviewSheets,
} from '../../src/shared/domain/matching/review/review-workbook.ts';
import type { Cell, Sheet } from '../../src/shared/domain/roster/sheet.ts';

export const reviewedRun = 'run-1' as MatchRunId;

/** As it is written for reviewers, and as it is read again. */
export type ProposalUnderReview = ProposalToReview & Pick<ReviewedProposal, 'hindrance' | 'menteeName' | 'mentorName'>;

/** A proposal between two people called by these names. */
export function proposalOf(
  menteeName: string,
  mentorName: string,
  also: Partial<ProposalToReview> = {},
): ProposalUnderReview {
  return {
    menteeId: `mentee ${menteeName}` as PersonId,
    mentorId: `mentor ${mentorName}` as PersonId,
    menteeName,
    mentorName,
    two: [{ name: menteeName }, { name: mentorName }],
    mentorJob: 'Analyst',
    mentorDepartment: null,
    fit: 'Good fit',
    points: 6100,
    why: ['Both speak Dutch.', 'They work in York.'],
    worthDiscussing: [],
    notes: [],
    confidential: [],
    accepted: false,
    hindrance: null,
    ...also,
  };
}

/** All that a review is written from, with as little said as can be. */
export const reviewOf = (
  proposals: readonly ProposalToReview[],
  about: Partial<ReviewToWrite['about']> = {},
): ReviewToWrite => ({
  runId: reviewedRun,
  proposals,
  waiting: [],
  about: {
    programmeName: 'Growing together',
    cohortName: 'Spring',
    madeOn: localDate('2026-11-20'),
    savedOn: localDate('2026-11-22'),
    forWhom: null,
    withPoints: false,
    weights: defaultWeights,
    policy: 'worst-first',
    everyMentor: false,
    wishesFirst: false,
    leastFit: null,
    unknownManager: 'warn',
    waiting: 0,
    ofPeers: false,
    ...about,
  },
});

/** The answers in the order of the proposals, as a reviewer writes them into the saved sheet. */
export function answeredSheet(
  proposals: readonly ProposalToReview[],
  answers: readonly { readonly decision: Cell; readonly why: Cell }[],
): Sheet {
  const [sheet] = reviewSheets(reviewOf(proposals));
  const headings = sheet.columns.map(({ heading }) => heading);
  const [decision, why] = [headings.indexOf('Decision'), headings.indexOf('Why (a word or two)')];
  return {
    name: sheet.name,
    visibility: 'visible',
    rows: [
      headings,
      ...sheet.rows.map((cells, at) =>
        cells.with(decision, answers[at]?.decision ?? null).with(why, answers[at]?.why ?? null),
      ),
    ],
  };
}
