import { describe, expect, it } from 'vitest';
import { consequenceWords } from '../../../src/renderer/features/roster-import/consequence-words.ts';
import { importedSentence, planSentence } from '../../../src/renderer/features/roster-import/import-words.ts';
import { problemGroups } from '../../../src/renderer/features/roster-import/problem-groups.ts';
import { valueWords } from '../../../src/renderer/features/roster-import/value-words.ts';
import type { ImportCounts } from '../../../src/shared/domain/roster/import-counts.ts';
import type { ImportPlan } from '../../../src/shared/domain/roster/plan-import.ts';
import type { RosterProblemCode, RowProblem } from '../../../src/shared/domain/roster/roster-problem.ts';
import { tallyProblems } from '../../../src/shared/domain/roster/tally-problems.ts';

function problem(row: number, code: RosterProblemCode, column: number | null, blocks = false): RowProblem {
  return { row, code, column, field: null, value: 'x', blocks };
}

type Listed = Pick<ImportPlan, 'problems' | 'warnings'>;
const groupsOf = (plan: Listed) =>
  problemGroups({ ...plan, tally: tallyProblems([...plan.problems.flatMap((row) => row.problems), ...plan.warnings]) });

describe('problems by what would repair them', () => {
  it('are counted all, even where only the first of them are listed', () => {
    const all = Array.from({ length: 900 }, (_, at) => problem(at + 2, 'LEVEL_UNKNOWN', 3));
    const [group] = problemGroups({ problems: [], warnings: all.slice(0, 200), tally: tallyProblems(all) });
    expect([group?.n, group?.problems.length]).toEqual([900, 200]);
  });

  it('stand together by kind and column, so that one repair does for all', () => {
    const groups = groupsOf({
      problems: [],
      warnings: [problem(9, 'DATE_UNREADABLE', 3), problem(4, 'DATE_UNREADABLE', 3), problem(5, 'DATE_UNREADABLE', 7)],
    });
    expect(groups.map(({ column, problems }) => [column, problems.map(({ row }) => row)])).toEqual([
      [3, [4, 9]],
      [7, [5]],
    ]);
  });

  it('put rows that stay out before cells that are only left blank, however few they are', () => {
    const groups = groupsOf({
      problems: [{ row: 8, problems: [problem(8, 'NO_NAME', null, true)] }],
      warnings: [problem(4, 'LEVEL_UNKNOWN', 3), problem(5, 'LEVEL_UNKNOWN', 3)],
    });
    expect(groups.map(({ code }) => code)).toEqual(['NO_NAME', 'LEVEL_UNKNOWN']);
  });

  it('lose no problem, and count none twice', () => {
    const warnings = [
      problem(1, 'EMAIL_UNREADABLE', 1),
      problem(1, 'CELL_ERROR', 2),
      problem(2, 'EMAIL_UNREADABLE', 1),
    ];
    const groups = groupsOf({ problems: [{ row: 3, problems: [problem(3, 'NO_NAME', null, true)] }], warnings });
    expect(groups.flatMap(({ problems }) => problems)).toHaveLength(4);
  });

  it('never offer to drop the whole column because some managers were not found', () => {
    const [group] = groupsOf({ problems: [], warnings: [problem(1, 'MANAGER_NOT_FOUND', 5)] });
    expect(group?.repair).toBe('none');
  });

  it('never offer to drop the column that names the mentor because one of them was not found', () => {
    const problems = [{ row: 2, problems: [problem(2, 'PERSON_NOT_FOUND', 0, true)] }];
    expect(groupsOf({ problems, warnings: [] })[0]?.repair).toBe('none');
  });
});

describe('what becomes of the rows of a problem', () => {
  const words = (plan: Listed) => groupsOf(plan).map(consequenceWords);

  it('never says that a row comes in which stays out because of something else', () => {
    const out = { row: 8, problems: [problem(8, 'NO_DAY', null, true)] };
    expect(words({ problems: [out], warnings: [problem(8, 'DATE_UNREADABLE', 0)] })).toEqual([
      'This row stays out.',
      'This row stays out as it stands.',
    ]);
    const both = [problem(8, 'MINUTES_UNREADABLE', 3), problem(9, 'MINUTES_UNREADABLE', 3)];
    expect(words({ problems: [out], warnings: both })[1]).toBe(
      'The rows that can come in do so without it; the others stay out.',
    );
  });

  it('says what a row comes in without, also where the problem is not in one column', () => {
    const warnings = [problem(1, 'MANAGER_AMBIGUOUS', null), problem(2, 'WISH_NOT_FOUND', null)];
    expect(words({ problems: [], warnings })).toEqual([
      'This row comes in without that line manager.',
      'This row comes in without that wish.',
    ]);
    expect(words({ problems: [], warnings: [problem(3, 'NO_ROLE', null), problem(4, 'NO_ROLE', null)] })).toEqual([
      'These rows come in without a part in the cohort.',
    ]);
  });

  it('leaves the manager to a row that stands in a circle of them, where nothing is dropped', () => {
    expect(words({ problems: [], warnings: [problem(1, 'MANAGERS_IN_CIRCLE', null)] })).toEqual([
      'This row comes in as it is.',
    ]);
  });
});

const none: ImportCounts = {
  rows: 0,
  creates: 0,
  updates: 0,
  unchanged: 0,
  possibleDuplicates: 0,
  problems: 0,
  leftOut: 0,
  answeredAgain: 0,
  missing: 0,
  warnings: 0,
};

describe('the import in a sentence', () => {
  it('says what will happen, and what will not', () => {
    expect(planSentence({ ...none, creates: 41, updates: 1, unchanged: 102, possibleDuplicates: 2 }, 'people')).toBe(
      'This will add 41 people and update 1 person. 102 people stay as they are and 2 rows wait for your answer.',
    );
  });

  it('does not announce a change where there is none', () => {
    expect(planSentence({ ...none, unchanged: 3 }, 'people')).toBe(
      'Nothing in this file is new. 3 people stay as they are.',
    );
    expect(importedSentence(none, 'people')).toBe('Nothing was new.');
  });

  it('says of a finished import what it did', () => {
    expect(importedSentence({ ...none, creates: 1, unchanged: 2 }, 'people')).toBe('1 person added and 2 as before.');
    // Rows nobody answered for are not imported, and that is said when it is too late to see it in the plan.
    expect(importedSentence({ ...none, creates: 1, possibleDuplicates: 2 }, 'people')).toBe(
      '1 person added and 2 rows stayed out for want of an answer.',
    );
  });
});

describe('a value in the comparison', () => {
  it('shows an empty value as such, and never as a blank or a nought', () => {
    expect([null, '', []].map((value) => valueWords('skillsOffered', value))).toEqual([
      '(empty)',
      '(empty)',
      '(empty)',
    ]);
    expect(valueWords('mentorCapacity', 0)).toBe('0');
  });

  it('reads days, lists, rhythms and yes or no as words', () => {
    expect(valueWords('trainedOn', '2026-04-03')).toBe('3 Apr 2026');
    expect(valueWords('languages', ['French', 'Welsh'])).toBe('French, Welsh');
    expect(valueWords('rhythmDays', 14)).toBe('every 14 days');
  });
});
