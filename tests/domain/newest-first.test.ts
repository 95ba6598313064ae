import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Instant, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import { newestFirst } from '../../src/shared/domain/newest-first.ts';

const fact = (on: string, recordedAt: string, name = '') => ({
  on: localDate(on),
  recordedAt: recordedAt as Instant,
  name,
});
const facts = fc.array(
  fc.record({
    on: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03').map((day) => day as LocalDate),
    recordedAt: fc.constantFrom('2026-03-04T08:00:00Z', '2026-03-05T08:00:00Z').map((at) => at as Instant),
  }),
);

it('never tells an older day, nor of one day an earlier recording, before a newer one', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const told = newestFirst(given).map(({ on, recordedAt }) => `${on} ${recordedAt}`);
      expect(told).toEqual(told.toSorted().toReversed());
      expect(told).toHaveLength(given.length);
    }),
  );
});

it('tells of one day what was typed last first, whatever kind it is (caught: check-ins always below sessions)', () => {
  const session = fact('2026-03-01', '2026-03-02T08:00:00Z', 'session');
  const checkIn = fact('2026-03-01', '2026-03-02T09:00:00Z', 'check-in');
  expect(newestFirst([session, checkIn]).map(({ name }) => name)).toEqual(['check-in', 'session']);
});

it('tells what was recorded in one go backwards (caught: "closed" below the reason noted before it)', () => {
  const at = '2026-03-02T08:00:00Z';
  const both = [fact('2026-03-01', at, 'reason noted'), fact('2026-03-01', at, 'closed')];
  expect(newestFirst(both).map(({ name }) => name)).toEqual(['closed', 'reason noted']);
});
