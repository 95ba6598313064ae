import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { importRoster } from '../../../scripts/journey/import-roster.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

const people = (...rows: readonly string[]) => `${['Name,E-mail,Department', ...rows].join('\n')}\n`;

test('a file that was imported before says so where it opens, not only on the step that is passed over', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const file = join(folders.root, 'staff.csv');
  writeFileSync(file, people('Orla Quist,orla.quist@example.org,Law'));
  await importRoster(page, () => practiceDesk.answerNextFileDialog(file));
  await page.getByRole('button', { name: 'Import another file' }).click();
  await practiceDesk.answerNextFileDialog(file);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByRole('heading', { name: 'Compare', level: 2 }).waitFor();
  await expect(page.getByText('This file was imported before')).toBeVisible();
});

test('a file that cannot be read is named beside where it was chosen, and one of strange letters asks in words', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const [picture, letters] = [join(folders.root, 'list.xlsx'), join(folders.root, 'older.csv')];
  writeFileSync(picture, Buffer.from('\x89PNG\r\n\x1a\n0000000000', 'latin1'));
  writeFileSync(letters, Buffer.from('Name;Ort\nJörg Weiß;Köln\n', 'latin1'));
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(picture);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByRole('alert')).toContainText('list.xlsx could not be read');
  await practiceDesk.answerNextFileDialog(letters);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByRole('radio', { name: /Jörg Weiß/ }).first()).toBeFocused();
  await expect(page.getByText('Western European letters (windows-1252)')).toBeVisible();
  await expectNoAxeFindings(page, 'the question how letters are written');
});

test('an import that was taken back, with a file waiting behind it, is compared anew and begins with what is new', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const [first, second] = [join(folders.root, 'first.csv'), join(folders.root, 'second.csv')];
  writeFileSync(first, people('Orla Quist,orla.quist@example.org,Law'));
  writeFileSync(second, people('Tove Brandt,tove.brandt@example.org,Law'));
  await importRoster(page, () => practiceDesk.answerNextFileDialog(first, second));
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('heading', { name: 'Compare', level: 2 }).waitFor();
  await expect(page.getByRole('row', { name: /Orla Quist/ })).toBeVisible();
});

test('a file in which nothing is recognised says what can be done, and the key to go on leads to what is missing', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const file = join(folders.root, 'budget.csv');
  writeFileSync(file, 'Month,Amount,Cost centre\nJan,100,4711\nFeb,200,4711\n');
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(file);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByRole('heading', { name: 'Sheet and header row', level: 2 }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nothing in this file was recognised')).toBeVisible();
  await expectNoAxeFindings(page, 'the columns of a file nobody knows');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Say which column holds the names.')).toBeFocused();
  await page.getByRole('button', { name: 'Look at the sheet' }).click();
  await expect(page.getByRole('heading', { name: 'Sheet and header row', level: 2 })).toBeFocused();
});

test('an import undone among those so far leaves the focus in their list', async ({ practiceDesk }) => {
  const { page, folders } = practiceDesk;
  const file = join(folders.root, 'staff.csv');
  writeFileSync(file, people('Orla Quist,orla.quist@example.org,Law'));
  await importRoster(page, () => practiceDesk.answerNextFileDialog(file));
  await page.getByRole('button', { name: 'Import another file' }).click();
  await page.getByRole('button', { name: /^Undo the import of staff.csv/ }).press('Enter');
  await page
    .getByText(/^Undone \d/)
    .first()
    .waitFor();
  const place = page.getByRole('region', { name: 'Imports so far' }).locator(':focus');
  await expect(place).toHaveCount(1);
});
