import { expect, test } from 'vitest';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';

const fields = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  suggestMapping(headers, rows)
    .map(({ field }) => field)
    .join(' ');

test('a run of ranked answers is skills wanted; a scale is not', () => {
  const needs = ['Name', 'Networking', 'Soft skills', 'Insights'];
  const ranked = 'fullName skillsWanted skillsWanted skillsWanted';
  const unused = 'fullName notUsed notUsed notUsed';
  expect(fields(needs, ['Ada Low', 1, 2, 3], ['Bo Hay', 1, 1, null])).toBe(ranked);
  expect(fields(needs, ['Ada Low', 1, 2, 5])).toBe(unused);
  expect(fields(needs, ['Ada Low', 1, 2, 3], ['Bo Hay', 3, 3, 2])).toBe(unused);
  expect(fields(needs, ['Ada Low', 1, 2, 'three'])).toBe(unused);
  expect(fields(['Name', 'Are you well?', 'Are you heard?', 'Do you meet?'], ['Ada Low', 1, 2, 3])).toBe(unused);
  expect(fields(['Name', 'Networking', 'Soft skills'], ['Ada Low', 1, 2])).toBe('fullName notUsed notUsed');
});
