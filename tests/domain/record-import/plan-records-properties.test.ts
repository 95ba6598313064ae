import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { ParsedRecord } from '../../../src/shared/domain/record-import/parse-record-rows.ts';
import { planRecords } from '../../../src/shared/domain/record-import/plan-records.ts';
import type { RecordKind } from '../../../src/shared/domain/record-import/record-field.ts';
import {
  anyRecordKind,
  applyRecordPlan,
  aRecordQuestion,
  parsedRecords,
  records,
} from '../../support/record-arbitraries.ts';

test('every row of the file is counted exactly once: none is lost and none is recorded twice', () => {
  fc.assert(
    fc.property(anyRecordKind, parsedRecords, fc.array(fc.nat(9)), (kind, rows, out) => {
      const plan = planRecords(aRecordQuestion({ kind, rows, leaveOut: new Set(out) }));
      const { creates, updates, unchanged, problems, leftOut, answeredAgain } = plan;
      const listed = [creates, updates, unchanged, problems, leftOut, answeredAgain].flatMap((list) =>
        list.map(({ row }) => row),
      );
      expect(listed.toSorted((a, b) => a - b)).toEqual(rows.map(({ row }) => row));
      const { rows: all, warnings: _, missing: __, ...counts } = plan.counts;
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
    }),
  );
});

/** What is recorded once another file of the same kind was imported. */
const recordedBy = (kind: RecordKind, rows: readonly ParsedRecord[]) =>
  applyRecordPlan(records, planRecords(aRecordQuestion({ kind, rows })));

test('once a plan is carried out the same file plans nothing more, so importing twice records nothing twice', () => {
  const planned = { creates: 0, updates: 0 };
  fc.assert(
    fc.property(anyRecordKind, parsedRecords, parsedRecords, (kind, earlier, rows) => {
      const before = recordedBy(kind, earlier);
      const first = planRecords(aRecordQuestion({ kind, rows, records: before }));
      const after = applyRecordPlan(before, first);
      const second = planRecords(aRecordQuestion({ kind, rows, records: after }));
      expect({ creates: second.creates, updates: second.updates }).toEqual({ creates: [], updates: [] });
      planned.creates += first.creates.length;
      planned.updates += first.updates.length;
    }),
    { numRuns: 800 },
  );
  // Examples that plan nothing the first time would prove nothing about the second.
  expect(planned.creates).toBeGreaterThan(100);
  expect(planned.updates).toBeGreaterThan(5);
});

test('a file that comes again weeks later records nothing twice', () => {
  fc.assert(
    fc.property(anyRecordKind, parsedRecords, (kind, rows) => {
      const question = aRecordQuestion({ kind, rows, today: localDate('2026-10-20') });
      const after = applyRecordPlan(records, planRecords(question));
      const later = planRecords({ ...question, records: after, today: localDate('2026-12-20') });
      expect([...later.creates, ...later.updates]).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the order in which rows, people and pairings are handed in does not change the plan', () => {
  fc.assert(
    fc.property(anyRecordKind, parsedRecords, (kind, rows) => {
      const question = aRecordQuestion({ kind, rows });
      const turned = {
        ...question,
        rows: rows.toReversed(),
        people: question.people.toReversed(),
        records: question.records.toReversed(),
      };
      expect(planRecords(turned)).toEqual(planRecords(question));
    }),
  );
});

test('nothing is planned for a day to come, or for a pairing before it was proposed', () => {
  fc.assert(
    fc.property(anyRecordKind, parsedRecords, (kind, rows) => {
      const question = aRecordQuestion({ kind, rows });
      for (const { fact } of planRecords(question).creates) {
        const days = Object.values(fact).filter((value) => /^\d{4}-/u.test(String(value)));
        const said = rows.flatMap((row) => Object.values(row.said));
        // No day is made up: whatever is recorded stands somewhere in the file.
        for (const day of days) expect(said).toContain(day);
        for (const day of days) expect(String(day) <= question.today).toBe(true);
      }
    }),
  );
});
