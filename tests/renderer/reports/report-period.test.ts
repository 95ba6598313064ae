import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportPeriod } from '../../../src/renderer/features/reports/report-period.ts';
import { addDays, daysBetween, localDate } from '../../../src/shared/domain/local-date.ts';

const day = (text: string) => localDate(text);
const cohort = (startsOn: string, endsOn: string | null) => ({
  name: 'Any',
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});

describe('the days a report covers', () => {
  it('begins this quarter on its first day, not three months back', () => {
    expect(reportPeriod('this quarter', day('2026-11-21'), [])).toEqual({ from: '2026-10-01', to: '2026-11-21' });
  });

  it('takes the last quarter over the turn of the year', () => {
    expect(reportPeriod('last quarter', day('2026-01-01'), [])).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  });

  it('ends a finished cohort on its last day and a running one today', () => {
    const today = day('2026-11-21');
    expect(reportPeriod('cohort so far', today, [cohort('2025-01-10', '2025-12-20')])).toEqual({
      from: '2025-01-10',
      to: '2025-12-20',
    });
    expect(reportPeriod('cohort so far', today, [cohort('2026-03-01', '2027-03-01')]).to).toBe(today);
    expect(
      reportPeriod('cohort so far', today, [cohort('2025-01-10', '2025-12-20'), cohort('2026-03-01', null)]),
    ).toEqual({ from: '2025-01-10', to: today });
  });

  it('never ends before it begins, even for a cohort that has not started', () => {
    expect(reportPeriod('cohort so far', day('2026-11-21'), [cohort('2027-01-10', null)])).toEqual({
      from: '2027-01-10',
      to: '2027-01-10',
    });
  });

  it('leaves no day between the last quarter and this one, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const today = addDays(day('2020-01-01'), offset);
        const last = reportPeriod('last quarter', today, []);
        const now = reportPeriod('this quarter', today, []);
        expect(daysBetween(last.to, now.from)).toBe(1);
        expect(last.from < last.to).toBe(true);
        expect(now.from <= today).toBe(true);
        expect(daysBetween(last.from, last.to) + 1).toBeGreaterThanOrEqual(90);
        expect(daysBetween(last.from, last.to) + 1).toBeLessThanOrEqual(92);
      }),
    );
  });
});
