import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { importKinds, isRecordKind } from '../../../src/shared/domain/import-kind.ts';
import { planRecords } from '../../../src/shared/domain/record-import/plan-records.ts';
import { suggestRecordColumns } from '../../../src/shared/domain/record-import/suggest-record-columns.ts';
import { detectTable } from '../../../src/shared/domain/roster/detect-table.ts';
import { headerFingerprint } from '../../../src/shared/domain/roster/header-fingerprint.ts';
import { leftOutHeading } from '../../../src/shared/domain/roster/left-out-heading.ts';
import { leftOutRows, leftOutSheet } from '../../../src/shared/domain/roster/left-out-sheet.ts';
import { planImport } from '../../../src/shared/domain/roster/plan-import.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';
import { applyPlan } from '../../support/apply-plan.ts';
import {
  anyRecordKind,
  applyRecordPlan,
  aRecordQuestion,
  parsedRecords,
  records,
} from '../../support/record-arbitraries.ts';
import { knownPeople, parsedRows } from '../../support/roster-arbitraries.ts';

const rowsOf = (rows: readonly { readonly row: number }[]) => rows.map(({ row }) => row);

test('every person of the file comes in, is known, or is listed as left out with a reason; none is in two places', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, fc.array(fc.nat(8)), (rows, people, out) => {
      const plan = planImport({ rows, people, rules: {}, decisions: out.map((row) => ({ row, leaveOut: true })) });
      const leftOut = leftOutRows(plan);
      const others = [plan.creates, plan.updates, plan.unchanged, plan.answeredAgain].flatMap(rowsOf);
      expect([...others, ...rowsOf(leftOut)].toSorted((a, b) => a - b)).toEqual(rowsOf(rows));
      for (const { why } of leftOut) expect(why).toMatch(/\S.*[.)]$/u);
    }),
  );
});

test('after the import the same rows are left out as before it, so that the list can be saved at the end', () => {
  fc.assert(
    fc.property(parsedRows, knownPeople, fc.array(fc.nat(8)), (rows, people, out) => {
      const question = { rows, people, rules: {}, decisions: out.map((row) => ({ row, leaveOut: true })) };
      const before = planImport(question);
      const after = planImport({ ...question, people: applyPlan(people, before) });
      expect(rowsOf(leftOutRows(after))).toEqual(rowsOf(leftOutRows(before)));
    }),
  );
  fc.assert(
    fc.property(anyRecordKind, parsedRecords, fc.array(fc.nat(9)), (kind, rows, out) => {
      const question = aRecordQuestion({ kind, rows, leaveOut: new Set(out) });
      const before = planRecords(question);
      const after = planRecords({ ...question, records: applyRecordPlan(records, before) });
      expect(leftOutRows(after)).toEqual(leftOutRows(before));
    }),
    { numRuns: 300 },
  );
});

describe('the sheet of rows that were left out', () => {
  const headers = ['Full name', '', 'Start'];
  const rows = [['A title'], headers, ['Ada', 7, { date: '2026-05-31' }], [null, true], ['Ben']];
  const table = { headerRow: 1, headers, firstDataRow: 2, lastDataRow: 4 };
  const leftOut = [
    { row: 3, why: 'One reason.' },
    { row: 4, why: 'Another.' },
  ];

  it('has the cells as they stand, under the headings of the file, and one column more', () => {
    const sheet = leftOutSheet({ name: 'Staff', rows }, table, leftOut);
    expect(sheet.columns.map(({ heading }) => heading)).toEqual([...headers, leftOutHeading]);
    expect(sheet.rows).toEqual([
      ['Ada', 7, { date: '2026-05-31' }, 'One reason.'],
      [null, true, null, 'Another.'],
    ]);
  });

  it('says the newest reason only, when a list that was mended in part comes again', () => {
    const first = leftOutSheet({ name: 'Staff', rows }, table, leftOut);
    const again = [first.columns.map(({ heading }) => heading), ...first.rows];
    const second = leftOutSheet({ name: 'Staff', rows: again }, detectTable(again), [{ row: 3, why: 'Still wrong.' }]);
    expect(second.columns).toEqual(first.columns);
    expect(second.rows).toEqual([[null, true, null, 'Still wrong.']]);
  });

  it('is of the same shape as the file, so that its columns are remembered', () => {
    const headings = leftOutSheet({ name: 'Staff', rows }, table, leftOut).columns.map(({ heading }) => heading);
    expect(headerFingerprint(headings)).toBe(headerFingerprint(headers));
    expect(headerFingerprint([leftOutHeading, ...headers])).not.toBe(headerFingerprint(headers));
  });

  it.each(importKinds)('gives the reasons no meaning in a file of %s', (kind) => {
    const why = [
      ['Nobody has said yet whether this is the same person as Ada Park.'],
      ['This row names one person as mentor and as mentee.'],
    ];
    const [column] = isRecordKind(kind)
      ? suggestRecordColumns(kind, [leftOutHeading], why)
      : suggestMapping([leftOutHeading], why);
    expect(column?.field).toBe('notUsed');
  });
});
