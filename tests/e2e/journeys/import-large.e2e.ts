import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

/** A roster of so many people, each with an address of their own. */
const rosterOf = (rows: number) =>
  `Name,E-mail,Department\n${Array.from({ length: rows }, (_, at) => `Given${at} Family${at},p${at}@example.org,Law`).join('\n')}\n`;

test('work that takes its time is named, can be stopped before anything is written, and holds nothing else up', async ({
  practiceDesk,
}) => {
  test.setTimeout(120_000);
  const { page, folders } = practiceDesk;
  const [large, smaller] = [join(folders.root, 'large.csv'), join(folders.root, 'smaller.csv')];
  // So many that comparing them lasts longer than the two seconds after which it can be stopped.
  writeFileSync(large, rosterOf(180_000));
  writeFileSync(smaller, rosterOf(6_000));
  await goTo(page, '/import', 'Import a spreadsheet');
  await practiceDesk.answerNextFileDialog(large);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Sheet and header row' })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Match columns' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('progressbar', { name: 'Comparing with what is known here' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Match columns' })).toBeFocused();

  await page.getByRole('button', { name: 'Start over' }).click();
  await practiceDesk.answerNextFileDialog(smaller);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const goOn = page.getByRole('button', { name: /^(Continue|Import)/ });
  for (const step of ['Sheet and header row', 'Match columns', 'Check rows', 'Compare', 'Import']) {
    await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(goOn).toBeEnabled({ timeout: 30_000 });
    await page.keyboard.press('Control+Enter');
  }
  // All of it or nothing: what is being written can be looked at, not stopped.
  await expect(page.getByRole('progressbar', { name: 'Importing' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toHaveCount(0);
  await expectNoAxeFindings(page, 'an import that is being written');
  await expect(page.getByRole('heading', { name: /is imported$/ })).toBeVisible({ timeout: 60_000 });
});
