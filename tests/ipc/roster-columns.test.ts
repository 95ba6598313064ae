import { expect, it } from 'vitest';
import { importChoices, recordChoices } from '../../src/shared/ipc/routes/roster.ts';

const choices = {
  file: 'f',
  sheet: 0,
  headerRow: 0,
  dateOrder: null,
  cohortId: '0b0e7a52-6f3e-4f5e-9a53-1f1f6e0c0a11',
  mapping: [],
};

it.each([
  ['people', importChoices, { ...choices, kind: 'people' }],
  ['sessions', recordChoices, { ...choices, kind: 'sessions' }],
])(
  'a column beyond those a sheet can have is never asked for: every row of %s would be filled up to it',
  (_, shape, asked) => {
    const corrected = (column: number) =>
      shape.safeParse({ ...asked, corrections: [{ column, in: { value: '' }, to: 'x' }] }).success;
    const mapped = (column: number) => shape.safeParse({ ...asked, mapping: [{ column, field: 'notUsed' }] }).success;
    expect([511, 512, 50_000_000].map(corrected)).toEqual([true, false, false]);
    expect([511, 512].map(mapped)).toEqual([true, false]);
  },
);
