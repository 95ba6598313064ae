import { describe, expect, it } from 'vitest';
import { findEntries } from '../../../src/renderer/features/help/find-entries.ts';
import { glossary } from '../../../src/renderer/features/help/glossary.ts';
import { bandLabels } from '../../../src/renderer/lib/band-labels.ts';

const entries = glossary.flatMap((part) => part.entries);

describe('the glossary', () => {
  it('explains each of the six bands by the very words the screens use', () => {
    const terms = entries.map((entry) => entry.term);
    for (const label of Object.values(bandLabels)) expect(terms).toContain(label);
  });

  it('keeps to words that blame nobody', () => {
    const text = entries.map((entry) => `${entry.term} ${entry.meaning}`).join(' ');
    expect(text).not.toMatch(/overdue|failing|at risk|inactive|bad match|violated|\bscore\b|\bfault\b|!/i);
  });

  it('is searched by every word, in term and meaning, and drops empty parts', () => {
    const found = findEntries(glossary, 'closing thanks').flatMap((part) => part.entries);
    expect(found.map((entry) => entry.term)).toContain('Decline and dissolution, or closure');
    expect(findEntries(glossary, 'zebra')).toEqual([]);
    expect(findEntries(glossary, '  ')).toEqual(glossary);
  });
});
