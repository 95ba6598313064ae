import { expect, it } from 'vitest';
import { partWords } from '../../../src/renderer/features/roster-import/part-words.ts';

it('says of a place that no column gives that it follows from the part', () => {
  const need = { field: 'menteeNeed', from: 0, to: 1, label: 'How many mentors wished for' } as const;
  expect(partWords(['mentee'], [need])).toBe('mentee, and so with one mentor wished for, as the file gives no number');
  expect(partWords(['mentor', 'mentee'], [])).toBe('mentor and mentee');
});
