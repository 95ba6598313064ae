import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRoster } from '../../../scripts/journey/import-roster.ts';
import { proposePairings } from '../../../scripts/journey/propose-pairings.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

test('a column that means nothing here is kept, stands on the person’s page, and can be edited there', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const file = join(folders.root, 'shifts.csv');
  writeFileSync(file, 'Name,E-mail,Shift\nOrla Quist,orla.quist@example.org,night\n');
  await importRoster(
    page,
    () => practiceDesk.answerNextFileDialog(file),
    async ({ heading }) => {
      if (heading !== 'Match columns') return;
      await page.getByRole('button', { name: /What Shift means/ }).click();
      await page.getByRole('option', { name: 'Keep as a fact about the person' }).click();
      await expectNoAxeFindings(page, 'a column that is kept');
    },
  );
  const found = await page.evaluate(() => window.desk.request('people.list', { search: 'Orla Quist' }));
  if (!found.ok) throw new Error('the people can be listed');
  const [orla] = (found.data as { rows: { id: string }[] }).rows;
  await page.evaluate((id) => {
    window.location.hash = `#/people/${id}`;
  }, orla?.id ?? '');
  const kept = page.getByRole('region', { name: 'Kept columns' });
  await expect(kept.getByRole('button', { name: /night/ })).toBeVisible();
  await expectNoAxeFindings(page, 'a person with a kept column');
  await kept.getByRole('button', { name: /night/ }).click();
  await kept.getByRole('textbox', { name: 'Shift' }).fill('day');
  await page.keyboard.press('Enter');
  await expect(kept.getByRole('button', { name: /day/ })).toBeVisible();
  await page.getByRole('button', { name: /Time zone/ }).click();
  await page.getByRole('textbox', { name: 'Time zone' }).fill('tea time');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This time zone is not understood.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Time zone' }).fill('lisbon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Europe\/Lisbon/ })).toBeVisible();
});

test('a kept column is made to count, is compared as chosen, and is among the reasons', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await proposePairings(page);
  await page.getByRole('button', { name: /^What counts/ }).click();
  await page.getByRole('button', { name: 'Columns kept from your lists' }).click();
  await page.getByRole('button', { name: /Works mostly/ }).click();
  await page.getByRole('option', { name: 'Matters a lot' }).click();
  await page.getByRole('button', { name: /Works mostly: what speaks for two people/ }).click();
  await page.getByRole('option', { name: 'Having different things' }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  // What is half under the bar at the top says nothing about the page.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectNoAxeFindings(page, 'kept columns that count');
  await proposePairings(page);
  await expect(
    page.getByText(/Under “Works mostly”, .* has (from home|at the office|at both), /).first(),
  ).toBeAttached();
});
