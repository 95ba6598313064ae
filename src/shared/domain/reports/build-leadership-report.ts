import { finishSection } from './draft-section.ts';
import { sumsOfContainment } from './group-sum.ts';
import type { LeadershipReport } from './leadership-report.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportGroups } from './report-groups.ts';
import { answers, closings, coverage, meetings, participation, standing } from './report-sections.ts';
import { withholdSmallGroups } from './withhold-small-groups.ts';

/**
 * The leadership report: pure counts, small groups withheld across all of its tables at once. Screen, PDF and workbook
 * all draw this one model.
 */
export function buildLeadershipReport(facts: ReportFacts): LeadershipReport {
  const groups = reportGroups(facts);
  const drafts = [
    participation(facts, groups),
    standing(facts, groups),
    meetings(facts, groups),
    coverage(facts, groups, 'department'),
    coverage(facts, groups, 'careerLevel'),
    answers(facts, groups),
    closings(facts, groups),
  ];
  const cells = withholdSmallGroups(
    drafts.flatMap((draft) => draft.rows.flatMap((row) => row.groups)),
    [...drafts.flatMap((draft) => draft.sums), ...sumsOfContainment(drafts.flatMap((draft) => draft.nested))],
    facts.smallestGroup,
  );
  return {
    title: 'Mentoring: summary for leadership',
    programmeName: facts.programmeName,
    cohortName: facts.cohortName,
    from: facts.from,
    to: facts.to,
    madeOn: facts.madeOn,
    smallestGroup: facts.smallestGroup,
    sections: drafts.map((draft) => finishSection(draft, cells)),
    notes: [
      `Groups of fewer than ${facts.smallestGroup} are not shown. Where one could be worked out from other figures of this report, one or more of those are not shown either.`,
      `Reasons for closing that fewer than ${facts.smallestGroup} pairings gave are counted together.`,
      'This holds for one report by itself. Two reports side by side, of different periods or cohorts, may together tell of a small group.',
      'Pairings that were closed are followed until it is known how the two went on; nobody is mentored in them any more.',
      'A mentee is counted in their own department and at their own career level.',
      'Meetings are those that were recorded; a pair may have met without telling anyone.',
      'These figures describe a programme. They are not made to judge a person, and cannot be used for it.',
    ],
    included: [
      'Counts of people and pairings',
      'Months in which pairs met',
      'Answers from 1 to 4, counted',
      'Reasons for closing, counted',
    ],
    notIncluded: ['Names', 'Single pairings', 'Notes and concerns', 'The health of a pairing'],
  };
}
