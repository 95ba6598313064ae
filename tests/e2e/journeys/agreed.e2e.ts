import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { textOfPdf } from '../../support/text-of-pdf.ts';
import { expect, test } from '../support/desk-test.ts';

/** Opens a pairing that is under way. */
async function openPairing(page: Page): Promise<string> {
  await goTo(page, '/pairings?view=table&stage=growth', 'Pairings');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Timeline' }).waitFor();
  return page.getByRole('heading', { level: 1 }).innerText();
}

test('the two agree on another rhythm, which undo takes back, and sign a page that says so', async ({
  practiceDesk,
}) => {
  const { page, folders } = practiceDesk;
  const names = await openPairing(page);
  // The next part but one of the page, by key alone.
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/tab=agreement/);
  await page.getByRole('button', { name: 'Agree anew: Rhythm' }).click();
  const dialog = page.getByRole('dialog', { name: 'Agreed: rhythm' });
  await dialog.getByLabel('Days between meetings').fill('17');
  await dialog.getByRole('button', { name: 'Note as agreed' }).click();
  await expect(dialog).toBeHidden();
  const rhythm = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Rhythm' });
  await expect(rhythm).toContainText('Every 17 days');

  await page.getByRole('button', { name: 'Print for both to sign…' }).click();
  await expect(page.getByText(/^The agreement is saved as/)).toBeVisible({ timeout: 30_000 });
  const [file = ''] = readdirSync(folders.saved);
  const pages = await textOfPdf(join(folders.saved, file));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('every 17 days');
  for (const name of names.split(' with ')) expect(pages[0]).toContain(name);

  await page.keyboard.press('Control+z');
  await expect(rhythm).not.toContainText('Every 17 days');
});

test('a goal is set and moves, and both stand on the timeline', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await openPairing(page);
  await page.getByRole('tab', { name: 'Goals' }).click();
  await page.getByRole('button', { name: 'Add a goal' }).click();
  const setting = page.getByRole('dialog', { name: 'Add a goal' });
  await setting.getByLabel('A few neutral words').fill('x'.repeat(61));
  await setting.getByRole('button', { name: 'Add this goal' }).click();
  await expect(setting.getByText(/60 characters or fewer/)).toBeVisible();
  await setting.getByLabel('A few neutral words').fill('Chairing a meeting');
  await setting.getByRole('button', { name: 'Add this goal' }).click();
  await expect(setting).toBeHidden();
  await page.getByRole('button', { name: 'Note a change: Chairing a meeting' }).click();
  await page.getByRole('button', { name: 'Note this' }).click();
  const goal = page.getByRole('listitem').filter({ hasText: 'Chairing a meeting' });
  await expect(goal).toContainText('Moving');
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(page.getByText('Goal moved: Chairing a meeting')).toBeVisible();
  await expect(page.getByText('Goal set: Chairing a meeting')).toBeVisible();
});

test('a session is corrected where it stands, and undo tells it as it was', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await openPairing(page);
  const sessions = page.getByRole('listitem').filter({ hasText: /^.*Session, / });
  const before = await sessions.first().innerText();
  const n = await sessions.count();
  await sessions
    .first()
    .getByRole('button', { name: /^Correct/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Correct a session' });
  await dialog.getByLabel('Minutes').fill('37');
  await dialog.getByRole('button', { name: 'Keep the correction' }).click();
  await expect(sessions.filter({ hasText: '37 minutes' })).toHaveCount(1);
  await expect(sessions).toHaveCount(n);
  await page.keyboard.press('Control+z');
  await expect(sessions.filter({ hasText: '37 minutes' })).toHaveCount(0);
  expect(await sessions.first().innerText()).toBe(before);
});

test('a mentor’s own answers stand on their page in four words', async ({ practiceDesk }) => {
  const { page, folders } = practiceDesk;
  await goTo(page, '/people', 'People');
  await page.getByRole('searchbox').fill('');
  const { id } = await page.evaluate(async () => {
    const reply = await window.desk.request('people.list', { role: 'mentor' });
    return (reply as { data: { rows: { id: string }[] } }).data.rows[0] ?? { id: '' };
  });
  await page.evaluate((person) => {
    window.location.hash = `/people/${person}`;
  }, id);
  await page.getByRole('button', { name: 'Note their answers…' }).click();
  const dialog = page.getByRole('dialog');
  for (const group of await dialog.getByRole('radiogroup').all()) await group.getByText('Often').click();
  await dialog.getByRole('button', { name: 'Note these answers' }).click();
  const card = page.getByRole('region', { name: 'Self-check' });
  await expect(card.getByText('Often', { exact: true })).toHaveCount(4);
  await card.getByRole('button', { name: 'Blank form…' }).click();
  await expect(page.getByText(/^The form is saved as/)).toBeVisible({ timeout: 30_000 });
  const pages = await textOfPdf(join(folders.saved, 'Self-check for mentors.pdf'));
  expect(pages).toHaveLength(1);
});
