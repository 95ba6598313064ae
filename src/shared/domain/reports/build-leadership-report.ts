import type { LeadershipReport } from './leadership-report.ts';
import type { ReportFacts } from './report-facts.ts';
import { answers, closings, coverage, meetings, participation, standing } from './report-sections.ts';

/** The leadership report: pure counts, small groups withheld. Screen, PDF and workbook all draw this one model. */
export function buildLeadershipReport(facts: ReportFacts): LeadershipReport {
  return {
    title: 'Mentoring: summary for leadership',
    programmeName: facts.programmeName,
    cohortName: facts.cohortName,
    from: facts.from,
    to: facts.to,
    madeOn: facts.madeOn,
    smallestGroup: facts.smallestGroup,
    sections: [
      participation(facts),
      standing(facts),
      meetings(facts),
      coverage(facts, 'department'),
      coverage(facts, 'careerLevel'),
      answers(facts),
      closings(facts),
    ],
    notes: [
      `Groups of fewer than ${facts.smallestGroup} are not shown. Where one could be worked out from a total, another figure is withheld as well.`,
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
