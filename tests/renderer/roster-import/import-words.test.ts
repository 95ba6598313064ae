import { describe, expect, it } from 'vitest';
import { importedSentence, planSentence } from '../../../src/renderer/features/roster-import/import-words.ts';
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
