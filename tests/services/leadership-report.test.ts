import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forkIsolated } from '../../src/main/adapters/fork-isolated.ts';
import { createSheetReader } from '../../src/main/adapters/spreadsheet-reader/create-sheet-reader.ts';
import { openTestDesk } from '../support/test-desk.ts';

const period = { from: '2026-01-01' as never, to: '2026-11-16' as never };

async function practice() {
  const test = openTestDesk();
  await test.ask('vault.openPractice', {});
  const [programme] = await test.ask('programme.overview', {});
  if (programme === undefined) throw new Error('the practice programme is there');
  return { ...test, request: { programmeId: programme.id, cohortId: null, ...period } };
}

it('names nobody: no name, address or number of any person stands in it', async () => {
  const { ask, request } = await practice();
  const text = JSON.stringify(await ask('report.leadership', request));
  const { rows } = await ask('people.list', {});
  for (const person of rows) {
    expect(text).not.toContain(person.name);
    if (person.email !== null) expect(text).not.toContain(person.email);
  }
  // The check can fail: a name put into the report is found.
  expect(`${text}${rows[0]?.name}`).toContain(rows[0]?.name);
});

it('says the same as the screen: pairings followed are those of stage health', async () => {
  const { ask, request } = await practice();
  const report = await ask('report.leadership', request);
  const overview = await ask('health.overview', {});
  const followed = report.sections[0]?.table.rows.find((row) => row.label.startsWith('Pairings followed'));
  expect(followed?.cells[0]).toEqual({ kind: 'count', value: overview.n });
});

it('is written as a workbook that another reader reads back with the same figures', async () => {
  const { ask, request, folder, saved } = await practice();
  const report = await ask('report.leadership', request);
  const answer = await ask('report.saveLeadership', { report: request, format: 'xlsx' });
  expect(answer).toEqual({ saved: true, fileName: 'Mentoring summary 2026-11-16.xlsx' });
  const fileName = saved[0] ?? '';
  expect(readFileSync(join(folder, fileName)).subarray(0, 2).toString()).toBe('PK');
  const reader = createSheetReader(forkIsolated(new URL('../../src/main/isolated/read-sheet.ts', import.meta.url)));
  const reading = await reader.readSheetFile({ path: join(folder, fileName), fileName });
  if (!reading.ok) throw new Error('the workbook could not be read back');
  const standing = report.sections.find((section) => section.id === 'standing');
  const sheet = reading.sheets.find((one) => one.name === 'Standing');
  expect(sheet?.rows[0]).toEqual(standing?.table.columns);
  const written = standing?.table.rows.map((row) => [
    row.label,
    ...row.cells.map((cell) =>
      cell.kind === 'count' ? cell.value : cell.kind === 'withheld' ? 'fewer than 5' : 'not shown',
    ),
  ]);
  expect(sheet?.rows.slice(1)).toEqual(written);
});

it('refuses a period that has not begun or that ends before it begins', async () => {
  const { refusal, request } = await practice();
  const ahead = await refusal('report.leadership', { ...request, from: '2027-01-01', to: '2027-02-01' });
  expect(ahead.message).toBe('This period has not begun yet.');
  const reversed = await refusal('report.leadership', { ...request, from: '2026-03-01', to: '2026-02-01' });
  expect(reversed.message).toBe('The period ends before it begins.');
});
