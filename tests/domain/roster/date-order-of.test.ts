import { expect, test } from 'vitest';
import { dateOrderOf } from '../../../src/shared/domain/roster/date-order-of.ts';

test('the order of a column follows from days that leave no doubt, and is asked for when none does', () => {
  expect(dateOrderOf(['3/4/2026', '25/4/2026 10:00'])).toBe('day-first');
  expect(dateOrderOf(['3/4/2026', '4/25/2026'])).toBe('month-first');
  expect(dateOrderOf(['3/4/2026', '5/6/2026'])).toBe('either');
  expect(dateOrderOf(['25/4/2026', '4/25/2026'])).toBe('either');
  expect(dateOrderOf(['2026-04-03', { date: '2026-04-03' }, '3.4.2026', '5/5/2026', 'soon', null])).toBe('none');
});
