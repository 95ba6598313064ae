import { describe, expect, it } from 'vitest';
import { contentOf, formOf, missingIn } from '../../../src/renderer/features/pairings/concern-form.ts';
import {
  categoryLabels,
  optionsOf,
  severityLabels,
  statusLabels,
} from '../../../src/renderer/features/pairings/concern-words.ts';
import { concernCategories } from '../../../src/shared/domain/concern.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';

const today = localDate('2026-11-16');
const blank = formOf(null, today);

describe('the form of a concern', () => {
  it('looks at a new one again in two weeks, and says what is missing', () => {
    expect(blank).toMatchObject({ openedOn: '2026-11-16', nextReviewOn: '2026-11-30', category: null });
    expect(Object.keys(missingIn(blank))).toEqual(['category']);
    expect(missingIn({ ...blank, category: 'other' })).toEqual({});
    expect(Object.keys(missingIn({ ...blank, category: 'other', status: 'closed', closedOn: null }))).toEqual([
      'closedOn',
    ]);
  });

  it('sends no text of a personal matter, also when some was typed before the category was chosen', () => {
    const typed = { ...blank, text: ' What was said ', referredTo: '  ' };
    for (const category of concernCategories) {
      expect(contentOf(typed, category)).toMatchObject({
        text: category === 'personal matter' ? null : 'What was said',
        referredTo: null,
      });
    }
  });
});

it('calls each thing by another name, so that no two choices look alike', () => {
  for (const labels of [optionsOf(categoryLabels), optionsOf(statusLabels), Object.values(severityLabels)]) {
    expect(new Set(labels.map(({ label }) => label)).size).toBe(labels.length);
  }
});
