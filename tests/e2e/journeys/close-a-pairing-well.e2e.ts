import type { Page } from '@playwright/test';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

/** Presses what one step of the ending offers. */
const take = (page: Page, step: string) =>
  page.getByRole('listitem').filter({ hasText: step }).getByRole('button').first().click();
const dialog = (page: Page) => page.getByRole('dialog');
const keep = (page: Page, label: string) => dialog(page).getByRole('button', { name: label }).click();
const choose = async (page: Page, label: string, option: string) => {
  await dialog(page).getByLabel(label, { exact: true }).click();
  await page.getByRole('option', { name: option }).click();
};

test('close a pairing well, and whoever would come back is offered to the next cohort', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings?view=table&stage=growth&band=going well', 'Pairings');
  const link = page.getByRole('row').nth(1).getByRole('link').first();
  const mentee = await link.innerText();
  await link.click();
  await page.getByRole('tab', { name: 'Ending' }).click();
  await expect(page.getByRole('heading', { name: 'Ending well' })).toBeVisible();

  await take(page, 'A last conversation that looks back');
  await keep(page, 'Record this');
  await expect(dialog(page)).toHaveCount(0);

  await take(page, `${mentee} was asked how it was`);
  await expectNoAxeFindingsInLightAndDark(page, 'exit answers');
  await dialog(page).getByRole('radio', { name: '4, very much' }).click({ force: true });
  await choose(page, 'Would they take part again?', 'Yes, as a mentor');
  const helped = dialog(page).getByRole('group', { name: 'What helped', exact: true });
  await helped.getByText('The rhythm of the meetings').click();
  await dialog(page)
    .getByRole('group', { name: 'What would have helped' })
    .getByText('The rhythm of the meetings')
    .click();
  await keep(page, 'Record these answers');
  await expect(dialog(page).getByText('is ticked as what helped already')).toBeVisible();
  await helped.getByText('The rhythm of the meetings').click();
  await keep(page, 'Record these answers');
  await expect(dialog(page)).toHaveCount(0);

  await take(page, 'The goals were looked at together');
  await keep(page, 'Record this');
  await take(page, 'The pairing is closed');
  await choose(page, 'Why', 'The goals were met');
  await dialog(page).getByRole('radio', { name: 'Both' }).click({ force: true });
  await keep(page, 'Close the pairing');
  await expect(page.getByText('What remains is to look back')).toBeVisible();

  await take(page, 'What the two are to each other now');
  await choose(page, 'What it is now', 'Colleagues who help each other');
  await keep(page, 'Record this');
  await expect(page.getByText('What is left is one question some months on')).toBeVisible();
  await expectNoAxeFindingsInLightAndDark(page, 'a pairing that was closed well');

  await goTo(page, '/programme', 'Programme');
  await page.getByRole('button', { name: 'Add a cohort' }).first().click();
  await dialog(page).getByLabel('Name').fill('Next round');
  await keep(page, 'Add this cohort');
  await page.getByRole('button', { name: 'Bring back into Next round' }).click();
  await expectNoAxeFindingsInLightAndDark(page, 'whoever would come back');
  await dialog(page).getByText('As a mentor').last().click();
  await keep(page, 'Bring back 1 person');
  await expect(page.getByText('One person was brought back into “Next round”.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Next round' });
  await expect(row.getByRole('cell').nth(1)).toHaveText('1');
});
