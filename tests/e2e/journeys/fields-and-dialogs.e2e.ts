import type { Page } from '@playwright/test';
import { createVault } from '../../../scripts/journey/create-vault.ts';
import { goTo } from '../../../scripts/journey/go-to.ts';
import { expect, test } from '../support/desk-test.ts';
import { expectNoAxeFindings } from '../support/expect-no-axe-findings.ts';

async function openFirstPairing(page: Page): Promise<void> {
  await goTo(page, '/pairings?view=table', 'Pairings');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Log a session' }).waitFor();
}

/** How much of a dialog lies outside the window, in pixels. */
const beyondTheWindow = (page: Page) =>
  page.getByRole('dialog').evaluate((dialog) => {
    const { top, bottom } = dialog.getBoundingClientRect();
    return Math.max(0, -top, bottom - window.innerHeight);
  });

test('numbers and days step by key as often as one likes (caught: the second step took the screen away)', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await openFirstPairing(page);
  await page.keyboard.press('l');
  const minutes = page.getByRole('textbox', { name: 'Minutes' });
  await minutes.fill('60');
  for (let step = 0; step < 3; step++) await minutes.press('ArrowUp');
  await expect(minutes).toHaveValue('63');
  // A number beyond the limits does not become another one behind the back.
  await minutes.fill('9000');
  await minutes.press('Tab');
  await expect(minutes).toHaveValue('720');
  await expect(page.getByText('720 is the most there can be.')).toBeVisible();
  const month = page.getByRole('dialog').getByRole('spinbutton', { name: /month/ });
  const before = await month.getAttribute('aria-valuenow');
  for (let step = 0; step < 3; step++) await month.press('ArrowDown');
  await expect(month).not.toHaveAttribute('aria-valuenow', before ?? '');
  await expect(page.getByRole('heading', { name: 'Log a session' })).toBeVisible();
});

test('Ctrl+Enter sends the number as it was just typed, from the number field and from the button that closes', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await openFirstPairing(page);
  for (const [minutes, leave] of [
    ['47', false],
    ['53', true],
  ] as const) {
    await page.keyboard.press('l');
    await page.getByRole('textbox', { name: 'Minutes' }).fill(minutes);
    if (leave) await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect(page.getByText(`${minutes} minutes`).first()).toBeVisible();
  }
});

test('a dialog stays within a small window, its errors shown and its button in reach', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await openFirstPairing(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.keyboard.press('c');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Say at least one thing they told you.')).toBeInViewport();
  expect(await beyondTheWindow(page)).toBe(0);
  await expect(page.getByRole('button', { name: 'Log this check-in' })).toBeInViewport({ ratio: 1 });
  await page.getByText('4, very much').click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('whoever is chosen by key is kept apart with a reason: the focus goes to it', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/people', 'People');
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Keep apart from somebody' }).click();
  await page.getByRole('searchbox', { name: 'Find the other person' }).fill('an');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const why = page.getByRole('textbox', { name: 'Why' });
  await expect(why).toBeFocused();
  await expect(why).toHaveAttribute('aria-required', 'true');
  await expect(page.getByText('A word or two.', { exact: true })).toHaveCount(0);
  await page.keyboard.type('They share a desk');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('They share a desk')).toBeVisible();
});

test('what was recorded by mistake is taken back from the timeline, and one click brings it again', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await openFirstPairing(page);
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'Minutes' }).fill('41');
  await page.keyboard.press('Control+Enter');
  const line = page.getByRole('listitem').filter({ hasText: '41 minutes' });
  await expect(line).toBeVisible();
  const takeBack = page.getByRole('listitem').getByRole('button', { name: /^Take back/ });
  const next = await takeBack.nth(1).getAttribute('aria-label');
  await line.getByRole('button', { name: /^Take back/ }).press('Enter');
  await expect(line).toHaveCount(0);
  await expect(page.getByRole('button', { name: next ?? '' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toBeVisible();
});

test('two people are paired by hand, under the rules of the proposals: a refusal says why and keeps what was chosen', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings?view=table', 'Pairings');
  await page.getByRole('button', { name: 'Pair two people' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pair two people' });
  const pairThem = dialog.getByRole('button', { name: 'Pair these two' });
  await pairThem.click();
  await expect(dialog.getByText('Choose somebody first.')).toHaveCount(2);
  const choose = async (side: 'Mentee' | 'Mentor', name: string) => {
    await dialog.getByRole('searchbox', { name: side }).fill(name);
    await dialog.getByRole('listbox', { name: `${side}: found` }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: `Choose somebody else: ${side}` })).toBeFocused();
  };
  await choose('Mentee', 'Ishaan');
  // The whole organisation of the practice programme reports to her in the end.
  await choose('Mentor', 'Esra');
  await expectNoAxeFindings(page, 'pairing by hand');
  await pairThem.click();
  await expect(dialog.getByRole('alert')).toContainText('reports to');
  await expect(dialog.getByText('Ishaan Fischer').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Choose somebody else: Mentor' }).click();
  await choose('Mentor', 'Björn Per');
  await pairThem.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Pairing recorded. Now ask both sides.')).toBeVisible();
});

test('a pairing ends with a reason somebody chose, and what came of it can be told afterwards', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await openFirstPairing(page);
  await page.getByRole('button', { name: 'More' }).click();
  for (const name of ['Plan the next meeting', 'Pause'])
    await expect(page.getByRole('menuitem', { name })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Close this pairing' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Choose the reason that comes nearest.')).toBeVisible();
  await expect(page.getByText('Choose who wished it.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: /Why/ }).press('Enter');
  await page.getByRole('option', { name: 'What was needed changed' }).click();
  await page.getByRole('dialog').getByText('Both', { exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('What was needed changed.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Move to/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Record what came of it' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /What it is now/ })
    .press('Enter');
  await page.getByRole('option', { name: 'Another mentor is wished for' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /What it is now/ })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Another mentor is wished for').first()).toBeVisible();
});

test('M on a card offers the next stage at once, and a printed key chooses its line', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings', 'Pairings');
  const board = page.getByRole('region', { name: 'Board of stages' });
  for (const width of [1024, 1360]) {
    await page.setViewportSize({ width, height: 850 });
    const overflow = await board.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow, `pixels of the five columns beyond the edge of ${width}`).toBe(0);
  }
  const columns = board.locator('section');
  const names = await columns.getByRole('heading', { level: 2 }).allTextContents();
  const card = columns.nth(0).locator('[data-pairing]').first();
  await card.focus();
  await page.keyboard.press('m');
  const next = (names[1] ?? '').replace(/\s*\d+$/, '');
  await expect(page.getByRole('menuitem').first()).toHaveText(`Move to ${next}`);
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Log a session' })).toBeVisible();
  await page.keyboard.press('Escape');
  await card.focus();
  const moved = await card.getAttribute('data-pairing');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await columns.nth(1).locator(`[data-pairing="${moved}"]`).waitFor();
});

test('the first run and the recovery say what is missing where it is missing, and end at the new code', async ({
  desk,
}) => {
  const { page } = desk;
  await page.getByLabel('Name of the programme').fill('Growing together');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'How do you think about its stages?' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  const passphrase = page.getByRole('textbox', { name: 'Passphrase' });
  await passphrase.fill('too short');
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await expect(passphrase).toBeFocused();
  await passphrase.fill('four quiet words here');
  await page.getByRole('textbox', { name: 'The same once more' }).fill('four quiet words here');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your recovery code' }).waitFor({ timeout: 30_000 });
  const code =
    (await page
      .locator('main p', { hasText: /^[A-Z0-9]{4,}[- ]/ })
      .first()
      .textContent()) ?? '';
  await page.getByText('I have kept this code somewhere safe.').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Go to the desk' }).click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('button', { name: 'Open with this code' }).first().click();
  await expect(page.getByText('The code from the sheet is needed.')).toBeVisible();
  await expect(page.getByText('A passphrase needs at least twelve characters.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Recovery code' })).toBeFocused();
  await page.keyboard.type(code);
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('another four quiet words');
  await page.getByRole('textbox', { name: 'The same once more' }).fill('another four quiet words');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your new recovery code' })).toBeFocused({ timeout: 30_000 });
});

test('only a vault of one’s own offers another passphrase', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four quiet words here' });
  await goTo(page, '/settings', 'Settings');
  await page.getByRole('tab', { name: 'Security' }).click();
  await expect(page.getByRole('button', { name: 'Change the passphrase' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Open the practice programme' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 30_000 });
  await goTo(page, '/settings', 'Settings');
  await page.getByRole('tab', { name: 'Security' }).click();
  await expect(page.getByText('Locking by itself')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the passphrase' })).toHaveCount(0);
});
