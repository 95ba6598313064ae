import { describe, expect, it } from 'vitest';
import {
  importedSentence,
  planSentence,
  stayingOutWords,
} from '../../../src/renderer/features/roster-import/import-words.ts';
import { groupTabs } from '../../../src/renderer/features/roster-import/plan-groups.ts';
import { planOf } from '../../support/plan-of.ts';

const counts = { ...planOf([]).counts, rows: 3, creates: 2, problems: 1 };

describe('a row that cannot come in', () => {
  it('is said before the import, after it, and has a tab with the same number', () => {
    expect(planSentence(counts, 'people')).toBe('This will add 2 people. 1 row cannot come in.');
    expect(importedSentence(counts, 'people')).toBe('2 people added and 1 row could not come in.');
    expect(groupTabs(counts, 'creates')).toContainEqual({ id: 'problems', label: 'Cannot come in', n: 1 });
  });

  it('is told apart from rows of somebody listed twice, of which neither needs to be an older answer', () => {
    expect(planSentence({ ...counts, problems: 0, answeredAgain: 1 }, 'people')).toBe(
      'This will add 2 people. 1 row names somebody a second time.',
    );
  });

  it('takes up no tab where every row can', () => {
    expect(groupTabs({ ...counts, problems: 0 }, 'creates').map(({ id }) => id)).not.toContain('problems');
  });
});

describe('an import in words', () => {
  const none = planOf([]).counts;

  it('names what is recorded, one of it and several, instead of a bare number', () => {
    const three = { ...none, creates: 3, updates: 1 };
    expect(planSentence(three, 'sessions')).toBe('This will record 3 new sessions and correct 1 session.');
    expect(importedSentence({ ...none, creates: 1 }, 'past pairings')).toBe('1 earlier pairing recorded.');
  });

  it('speaks of a single row or person in the singular', () => {
    expect(planSentence({ ...none, unchanged: 1, possibleDuplicates: 1 }, 'people')).toBe(
      'Nothing in this file is new. 1 person stays as they are and 1 row waits for your answer.',
    );
    expect(planSentence({ ...none, unchanged: 1 }, 'declines')).toBe(
      'Nothing in this file is new. 1 row tells what is recorded already.',
    );
  });

  it('accounts for rows left out and for repeated ones when it is over, as it does before', () => {
    expect(importedSentence({ ...none, creates: 2, leftOut: 1, answeredAgain: 1 }, 'people')).toBe(
      '2 people added, 1 row left out by you and 1 row named somebody a second time.',
    );
  });
});

it('says of what the rows that stay out are made up, where another number stands beside them', () => {
  expect(stayingOutWords({ problems: 1, possibleDuplicates: 1, leftOut: 2 })).toBe(
    '1 cannot come in, 1 waits for your answer and you left out 2.',
  );
  expect(stayingOutWords({ problems: 3, possibleDuplicates: 0, leftOut: 0 })).toBeNull();
});
