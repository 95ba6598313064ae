import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRecords } from '../../../src/shared/domain/record-import/plan-records.ts';
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

test('once a plan is carried out the same file plans nothing more, so importing twice records nothing twice', () => {
  fc.assert(
    fc.property(anyRecordKind, parsedRecords, (kind, rows) => {
      const first = planRecords(aRecordQuestion({ kind, rows }));
      const after = applyRecordPlan(records, first);
      const second = planRecords(aRecordQuestion({ kind, rows, records: after }));
      expect({ creates: second.creates, updates: second.updates }).toEqual({ creates: [], updates: [] });
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
        for (const day of days) expect(String(day) <= question.today).toBe(true);
      }
    }),
  );
});
