import type { Page } from '@playwright/test';
import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { addPeople } from '../support/add-people.ts';
import { askAsWindow } from '../support/ask-as-window.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings, expectNoAxeFindingsInLightAndDark } from '../support/expect-no-axe-findings.ts';

const passphrase = 'four or five plain words';
const heard = 'Calls come late at night.';

/** A vault of one's own with one pairing, its page open. */
async function openOnePairing(page: Page): Promise<void> {
  await createVault(page, { programme: 'Growing together', passphrase });
  await addPeople(page, [
    { givenName: 'Ada', role: 'mentor' },
    { givenName: 'Ben', role: 'mentee' },
  ]);
  const [programme] = await askAsWindow(page, 'programme.overview', {});
  const { rows } = await askAsWindow(page, 'people.list', {});
  const idOf = (name: string) => rows.find((row) => row.name.startsWith(name))?.id ?? ('' as never);
  const cohortId = programme?.cohorts[0]?.id ?? ('' as never);
  await askAsWindow(page, 'pairing.create', { cohortId, mentorId: idOf('Ada'), menteeId: idOf('Ben'), purpose: null });
  await goTo(page, '/pairings?view=table', 'Pairings');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Kept private' }).click();
  await page.getByRole('heading', { name: 'Kept private' }).waitFor();
}

const card = (page: Page) => page.getByRole('region', { name: 'Kept private' });
const standing = (page: Page) => page.getByRole('region', { name: 'How it stands' });

test('a concern makes its pairing one to talk about; locked apart there is nothing to read; closed it lets go', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await openOnePairing(page);
  const before = await standing(page).locator('p').first().textContent();

  await card(page).getByRole('button', { name: 'Open a concern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a concern' });
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Choose what comes nearest.')).toBeVisible();
  await dialog.getByRole('button', { name: /What is it about/ }).press('Enter');
  await page.getByRole('option', { name: 'A boundary' }).click();
  await dialog.getByRole('textbox', { name: 'What did you hear?' }).fill(heard);
  await expectNoAxeFindingsInLightAndDark(page, 'opening a concern');
  await page.keyboard.press('Control+Enter');
  await expect(card(page).getByText(heard)).toBeVisible();
  await expect(standing(page).getByText('Needs a conversation')).toBeVisible();
  await expect(standing(page).getByText('A concern is open.')).toBeVisible();

  await card(page).getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'What did you hear?' }).fill('Ask again on Friday.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep writing' }).press('Enter');
  await page.getByRole('textbox', { name: 'What did you hear?' }).press('Control+Enter');
  await expect(card(page).getByText('Ask again on Friday.')).toBeVisible();

  await page.keyboard.press('Control+Shift+L');
  await expect(card(page).getByText('Locked, so that this window can be shown.')).toBeVisible();
  const words = [heard, 'A boundary', 'Noticeable', 'Ask again on Friday.'];
  const shown = await page.content();
  expect(words.filter((word) => shown.includes(word))).toEqual([]);
  await page.reload();
  await card(page).getByRole('button', { name: 'Open notes' }).waitFor();
  const reloaded = await page.content();
  expect(words.filter((word) => reloaded.includes(word))).toEqual([]);
  await expectNoAxeFindings(page, 'notes locked apart');

  await card(page).getByRole('button', { name: 'Open notes' }).click();
  const field = page.getByRole('textbox', { name: 'Your passphrase' });
  await field.fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase did not open the vault. Nothing was lost.')).toBeVisible({
    timeout: 20_000,
  });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(card(page).getByText(heard)).toBeVisible({ timeout: 20_000 });

  await card(page)
    .getByRole('button', { name: /^Close the concern/ })
    .press('Enter');
  await expect(card(page).getByText('None is open.')).toBeVisible();
  await expect(standing(page).locator('p').first()).toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(standing(page).getByText('A concern is open.')).toBeVisible();
  await expect(card(page).getByText(heard)).toBeVisible();
});

test('of a personal matter no text is asked for, only who was asked to help, and the contact of Settings stands first', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/settings', 'Settings');
  await page.getByRole('tab', { name: 'Notes and concerns' }).click();
  await expectNoAxeFindingsInLightAndDark(page, 'settings of notes and concerns');
  await page.getByRole('button', { name: /^Safeguarding contact/ }).click();
  await page.getByRole('textbox', { name: 'Safeguarding contact' }).fill('Mara Lind, extension 4711');
  await page.keyboard.press('Enter');
  await goTo(page, '/pairings?view=table', 'Pairings');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Kept private' }).click();
  await card(page).getByRole('button', { name: 'Open a concern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a concern' });
  await expect(dialog.getByText(/Mara Lind, extension 4711/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'What did you hear?' }).fill('What nobody should read');
  await dialog.getByRole('button', { name: /What is it about/ }).press('Enter');
  await page.getByRole('option', { name: 'A personal matter' }).click();
  await expect(dialog.getByRole('textbox', { name: 'What did you hear?' })).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Referred to' }).fill('The counselling line');
  await page.keyboard.press('Control+Enter');
  await expect(card(page).getByText(/referred to The counselling line/)).toBeVisible();
  await expect(page.getByText('What nobody should read')).toHaveCount(0);
  await expectNoAxeFindingsInLightAndDark(page, 'a pairing with a concern');
  await card(page)
    .getByRole('button', { name: /^Edit the concern/ })
    .click();
  await page.getByRole('dialog').getByText('Watching', { exact: true }).click();
  await expectNoAxeFindings(page, 'editing a concern');
  await page.keyboard.press('Control+Enter');
  await expect(card(page).getByText('Watching', { exact: true })).toBeVisible();
});

test('notes and concerns are on no print, nor is a note that is being written', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/people', 'People');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await card(page).getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'What did you hear?' }).fill('Half a word');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Kept private')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('textbox', { name: 'What did you hear?' }).press('Control+Enter');
  await expect(card(page).getByText('Half a word')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Half a word')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show the window');
  await page.keyboard.press('Enter');
  await expect(card(page).getByText('Locked, so that this window can be shown.')).toBeVisible();
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).press('Enter');
  await expect(card(page).getByText('Half a word')).toBeVisible();
});
