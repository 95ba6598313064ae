import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forkIsolated } from '../../src/main/adapters/fork-isolated.ts';
import { createSheetReader } from '../../src/main/adapters/spreadsheet-reader/create-sheet-reader.ts';
import { writeReportWorkbook } from '../../src/main/adapters/workbook-writer.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import type { LeadershipReport } from '../../src/shared/domain/reports/leadership-report.ts';
import { workbookParts } from '../support/report-workbook-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What spreadsheet programs take for a formula or a command when it is not written as text. */
const dangerous = [
  '=HYPERLINK("https://example.org","Open")',
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '{=1+1}',
];

/** A report of one section with a row for each label, one of which may be the total. */
function reportOf(labels: readonly string[], total?: number): LeadershipReport {
  const [name = ''] = labels;
  return {
    title: name,
    programmeName: name,
    cohortName: name,
    from: localDate('2026-01-01'),
    to: localDate('2026-03-31'),
    madeOn: localDate('2026-04-02'),
    smallestGroup: 5,
    sections: [
      {
        id: 'coverage-department',
        question: name,
        sentence: name,
        table: {
          columns: [name, name],
          rows: labels.map((label, at) => ({
            label,
            cells: [{ kind: 'count', value: at + 5 }],
            isTotal: at === total,
          })),
        },
        bars: 1,
      },
    ],
    notes: labels,
    included: [],
    notIncluded: [],
  };
}

async function readBack(bytes: Uint8Array) {
  const fileName = 'report.xlsx';
  const path = join(temporaryFolder(), fileName);
  writeFileSync(path, bytes);
  const reader = createSheetReader(forkIsolated(new URL('../../src/main/isolated/read-sheet.ts', import.meta.url)));
  const reading = await reader.readSheetFile({ path, fileName });
  if (!reading.ok) throw new Error('the workbook could not be read back');
  return reading.sheets;
}

describe('the workbook of a report', () => {
  it('writes names that look like formulas as text, and no formula into any sheet', async () => {
    const bytes = await writeReportWorkbook(reportOf(dangerous));
    const [summary, departments] = await readBack(bytes);
    expect(departments?.rows[0]).toEqual([dangerous[0], dangerous[0]]);
    expect(departments?.rows.slice(1)).toEqual(dangerous.map((label, at) => [label, at + 5]));
    expect(summary?.rows.flat().filter((cell) => cell !== null)).toEqual(expect.arrayContaining(dangerous));
    const sheets = [...(await workbookParts(bytes))].filter(([part]) => part.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<(\w+:)?(f|hyperlink)[\s/>]/);
  });

  it('shows a department as it is called, also where that looks like a way of writing a character or holds half of one', async () => {
    const names = ['Unit _x0041_', 'a\uFFFEb', 'a\uD800b'];
    const bytes = await writeReportWorkbook(reportOf(names));
    const [summary, departments] = await readBack(bytes);
    expect(summary?.rows[0]).toEqual([names[0]]);
    expect(departments?.rows.map(([label]) => label)).toEqual([names[0], ...names]);
    for (const [part, xml] of await workbookParts(bytes)) expect(xml, part).not.toMatch(/[\uFFFD\uFFFE]/u);
  });

  it('draws every department, also one that is called All and stands first', async () => {
    const parts = await workbookParts(await writeReportWorkbook(reportOf(['All', 'Care', 'Law'])));
    const chart = [...parts].find(([part]) => part.startsWith('xl/charts/chart'))?.[1];
    expect(chart).toContain("'Coverage department'!$A$2:$A$4");
  });

  it('charts the parts and not their total, whatever either is called', async () => {
    const parts = await workbookParts(await writeReportWorkbook(reportOf(['All', 'Law', 'All'], 2)));
    const chart = [...parts].find(([part]) => part.startsWith('xl/charts/chart'))?.[1];
    expect(chart).toContain("'Coverage department'!$A$2:$A$3");
  });
});
