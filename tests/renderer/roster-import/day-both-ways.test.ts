import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBothWays } from '../../../src/renderer/features/roster-import/day-both-ways.ts';

describe('a day that can be read both ways', () => {
  it('is shown with both readings, the value as it stands in the file', () => {
    expect(dayBothWays(['03/04/2026'])).toEqual({
      text: '03/04/2026',
      dayFirst: '2026-04-03',
      monthFirst: '2026-03-04',
    });
    expect(dayBothWays(['3/4/2026 10:15'])?.dayFirst).toBe('2026-04-03');
  });

  it('is not asked about with a value that reads the same, or only one way', () => {
    expect(dayBothWays(['05/05/2026', '25/12/2026', '12/25/2026', '2026-04-03', '03.04.2026', 'soon', ''])).toBeNull();
  });

  it('is looked for past values that settle nothing', () => {
    expect(dayBothWays(['25/12/2026', '01/02/2026'])?.text).toBe('01/02/2026');
  });

  it('never offers a reading that is not in the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (one, two) => {
        const both = dayBothWays([`${one}/${two}/2026`]);
        const readable = one >= 1 && one <= 12 && two >= 1 && two <= 12 && one !== two;
        expect(both !== null).toBe(readable);
      }),
    );
  });
});
