import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

test('rows that may be somebody else stand beside them field by field, and one answer settles each', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const listed = await page.evaluate(() => window.desk.request('people.list', { limit: 1 }));
  const [known] = (listed as { data: { rows: { name: string }[] } }).data.rows;
  const name = known?.name ?? '';
  const file = join(folders.root, 'unsure.csv');
  writeFileSync(
    file,
    [
      'Name,E-mail,Department,Role',
      // The same words with one letter more: nearly the same name as somebody known.
      `${name}e,,Quite another department,mentor`,
      'Orla Quist,orla.quist@example.org,,mentor',
      'Orla Quist,,Law,mentee',
      '',
    ].join('\n'),
  );
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(file);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  for (const heading of ['Sheet and header row', 'Match columns', 'Check rows']) {
    await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
  }
  const beside = page.getByRole('region', { name: `Row 2 beside ${name}` });
  await expect(beside.getByRole('row', { name: /Department/ })).toContainText('differs');
  await expect(beside.getByRole('row', { name: /Part in the cohort/ })).toContainText('mentor');
  await expectNoAxeFindings(page, 'possible duplicates side by side');

  await page.getByRole('button', { name: 'Somebody else: row 2' }).click();
  await expect(beside).toHaveCount(0);
  const rows = page.getByRole('region', { name: 'Row 3 beside Orla Quist in row 4' });
  await expect(rows.getByRole('row', { name: /E-mail address/ })).not.toContainText('differs');
  await page.getByRole('button', { name: /^The same one as row 4: row 3/ }).click();
  await expect(page.getByText('Every row is settled: it is clear who each of them is.')).toBeVisible();

  // The answer can be taken back where it is shown, beside the row that was put to the other.
  await page.getByRole('radio', { name: /^Listed again/ }).click();
  await expect(page.getByText('You said: the same one as row 4.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Import', level: 2, exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'unsure.csv is imported' })).toBeVisible();
  const orla = await page.evaluate(() => window.desk.request('people.list', { search: 'Orla Quist' }));
  expect(orla).toMatchObject({ ok: true, data: { total: 1, rows: [{ roles: ['mentor', 'mentee'] }] } });

  // The same list once more: what was said about its rows is not asked again, and said where it counts.
  await page.getByRole('button', { name: 'Import another file' }).click();
  await practiceDesk.answerNextFileDialog(file);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByRole('heading', { name: 'Compare', level: 2 }).waitFor();
  await expect(page.getByRole('radio', { name: /^Same person/ })).toHaveCount(0);
});

test('a manager whose name two people have is chosen where the row says whose it is', async ({ practiceDesk }) => {
  const { page, folders } = practiceDesk;
  const file = join(folders.root, 'two of one name.csv');
  writeFileSync(
    file,
    [
      'Name,E-mail,Reports to,Role in programme',
      'Max Quist,max.quist@example.org,nobody,Mentor',
      'Max Quist,m.quist2@example.org,nobody,Mentor',
      'Orla Brand,orla.brand@example.org,Max Quist,Mentee',
      '',
    ].join('\n'),
  );
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(file);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  for (const heading of ['Sheet and header row', 'Match columns']) {
    await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.getByText('Row 4, Orla Brand: “Max Quist”')).toBeVisible();
  await expectNoAxeFindings(page, 'a manager to be chosen');
  await page.getByRole('button', { name: /Who “Max Quist” in row 4 is/ }).click();
  await page.getByRole('option', { name: 'Max Quist, m.quist2@example.org' }).click();
  await expect(page.getByText('Row 4, Orla Brand: “Max Quist”')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Compare', level: 2 }).waitFor();
  await page.getByRole('button', { name: 'All values of Orla Brand, row 4' }).click();
  await expect(page.getByText('the person in row 3')).toBeVisible();
});
