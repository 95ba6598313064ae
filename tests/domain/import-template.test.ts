import { describe, expect, it, test } from 'vitest';
import { importTemplate, templateKinds } from '../../src/shared/domain/import-template/import-template.ts';
import { partByName } from '../../src/shared/domain/roster/everyone-is.ts';
import { headerKey } from '../../src/shared/domain/roster/header-key.ts';

describe.each(templateKinds)('the empty spreadsheet for %s', (kind) => {
  const { columns, guide } = importTemplate(kind);

  it('names each column once, so that no two are taken for the same', () => {
    expect(new Set(columns.map(({ heading }) => headerKey(heading))).size).toBe(columns.length);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });

  it('stays within what Excel takes: a longer list or prompt makes it call the file damaged and repair it', () => {
    for (const { note, expected } of columns) {
      expect(note.length).toBeLessThanOrEqual(255);
      if ('answers' in expected) {
        expect(expected.answers.join(',').length).toBeLessThanOrEqual(225);
        // A comma divides the answers of a list in the file.
        for (const answer of expected.answers) expect(answer).not.toContain(',');
      }
    }
  });

  it('tells in words what to do', () => {
    for (const line of guide) expect(line).toMatch(/^[A-Z].*\.$/u);
  });
});

test('no sheet is named after one part, which would make everybody on it a mentor or a mentee', () => {
  for (const { name, fileName } of templateKinds.map(importTemplate)) expect(partByName(name, fileName)).toBeNull();
});
