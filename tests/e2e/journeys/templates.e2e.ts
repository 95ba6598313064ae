import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { importRoster } from '../../../scripts/journey/import-roster.ts';
import { writeSheetWorkbook } from '../../../src/main/adapters/sheet-writer.ts';
import { importTemplate } from '../../../src/shared/domain/import-template/import-template.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

test('somebody without a file saves an empty roster, fills it in, and imports it without a question', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  await goTo(page, '/import', 'Import a spreadsheet');
  await expect(page.getByRole('heading', { name: 'Start from an empty spreadsheet' })).toBeVisible();
  await expectNoAxeFindings(page, 'the import with empty spreadsheets offered');
  for (const [button, fileName] of [
    ['Empty roster', 'Empty roster.xlsx'],
    ['Empty check-in form', 'Empty check-in form.xlsx'],
    ['Empty session log', 'Empty session log.xlsx'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText(`is saved as ${fileName}`)).toBeVisible();
  }

  const template = importTemplate('people');
  const rows = [
    { givenName: 'Ilse', familyName: 'Vantongeren', role: 'mentor', mentorCapacity: 2 },
    { givenName: 'Okwui', familyName: 'Brandreth', role: 'mentee', managerRef: 'Ilse Vantongeren' },
  ].map((row: Partial<Record<string, string | number>>) => template.columns.map(({ field }) => row[field] ?? null));
  const filled = join(folders.saved, template.fileName);
  writeFileSync(filled, await writeSheetWorkbook({ ...template, rows }));
  const headings: string[] = [];
  await importRoster(
    page,
    () => practiceDesk.answerNextFileDialog(filled),
    async ({ heading }) => {
      headings.push(heading);
      if (heading === 'Match columns') {
        await expect(page.getByText('Looks right')).toHaveCount(template.columns.length);
        await expect(page.getByText(/order are the days/)).toHaveCount(0);
      }
      if (heading === 'Check rows') await expect(page.getByText('Nothing to repair')).toBeVisible();
    },
  );
  expect(headings).toHaveLength(5);
  await expect(page.getByText('2 people added.')).toBeVisible();
});

test('rows that could not come in are walked through with F8, saved with why, and the import is undone and done again', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const file = join(folders.root, 'newcomers.csv');
  writeFileSync(
    file,
    [
      'Full name,Email,Role,Registered on',
      'Ilse Vantongeren,ilse@example.org,mentor,2026-05-31',
      'Okwui Brandreth,not an address,mentee,2026-05-31',
      ',nameless@example.org,mentee,2026-05-31',
      '',
    ].join('\n'),
  );
  await importRoster(
    page,
    () => practiceDesk.answerNextFileDialog(file),
    async ({ heading }) => {
      if (heading === 'Check rows') {
        const groups = page.locator('main h3[tabindex]');
        await expect(groups).toHaveCount(2);
        for (const place of [0, 1, 0]) {
          await page.keyboard.press('F8');
          await expect(groups.nth(place)).toBeFocused();
        }
        await page.keyboard.press('Shift+F8');
        await expect(groups.nth(1)).toBeFocused();
      }
      if (heading === 'Compare') {
        await page.getByRole('radio', { name: /Cannot come in/ }).click();
        await page.getByRole('button', { name: 'Save the row that stays out' }).click();
        await expect(page.getByText('The row that stays out is saved as newcomers, rows to mend.xlsx')).toBeVisible();
        await expectNoAxeFindings(page, 'the rows that cannot come in');
      }
    },
  );
  await expect(page.getByText('2 people added and 1 row could not come in.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the row that stays out' }).click();
  await expect(page.getByText(/is saved as newcomers, rows to mend.*\.xlsx/).first()).toBeVisible();
  await expectNoAxeFindings(page, 'the result of an import');

  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByText(/^Undone: Imported newcomers/).waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByText(/^Done again: Imported newcomers/).waitFor();
  await expect(page.getByRole('button', { name: /^Undo the import of newcomers/ })).toBeVisible();
});
