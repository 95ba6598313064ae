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

test('a form that holds something is left only after a question; an untouched one goes at once', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await openFirstPairing(page);
  const dialog = page.getByRole('dialog', { name: 'Log a check-in' });
  const question = page.getByRole('alertdialog');

  await page.keyboard.press('c');
  await dialog.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('c');
  await dialog.getByText('4, very much').click();
  await page.keyboard.press('Escape');
  await expect(question.getByRole('button', { name: 'Keep writing' })).toBeFocused();
  await expectNoAxeFindings(page, 'the question before a form is left');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(dialog.getByRole('radio', { name: '4, very much' })).toBeChecked();

  await dialog.getByRole('button', { name: 'Close' }).click();
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(question).toHaveCount(0);
});

test('a choice from a list and a day count as filled in, and Cancel says enough by itself', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await openFirstPairing(page);
  const dialog = page.getByRole('dialog', { name: 'Log a session' });
  const question = page.getByRole('alertdialog');
  await page.keyboard.press('l');
  await dialog.getByRole('button', { name: /How/ }).press('Enter');
  await page.getByRole('option', { name: 'Video' }).click();
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('l');
  await dialog.getByRole('spinbutton', { name: /day, They met on/ }).press('ArrowDown');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Keep writing' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(question).toHaveCount(0);
});

test('the search among people stands again after a look at one of them, by Back and by the link', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/people', 'People');
  const search = page.getByRole('searchbox', { name: 'Search people' });
  await search.pressSequentially('ae');
  await search.press('ArrowLeft');
  // Typed in the middle: the cursor must not jump to the end.
  await search.pressSequentially('nn');
  await expect(search).toHaveValue('anne');
  await search.fill('an');
  await expect(page.getByText(/^[1-9]\d* people found\.$/)).toBeVisible();
  const found = await page.getByText(/ found\.$/).textContent();
  for (const goBack of [
    () => page.goBack(),
    () =>
      page
        .locator('main')
        .getByRole('link', { name: /People/ })
        .click(),
  ]) {
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Keep apart from somebody' }).waitFor();
    await goBack();
    await expect(search).toHaveValue('an');
    await expect(page.getByText(found ?? '?')).toBeVisible();
  }
  await search.fill('nobody of this name');
  await expect(page.getByText('Nobody here answers to that.')).toBeVisible();
});

test('the search among pairings stands again after a look at one of them', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/pairings?view=table', 'Pairings');
  const search = page.getByRole('searchbox', { name: 'Search pairings by name' });
  await search.fill('an');
  await expect(page).toHaveURL(/search=an/);
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Log a session' }).waitFor();
  await page
    .locator('main')
    .getByRole('link', { name: /Pairings/ })
    .first()
    .click();
  await expect(search).toHaveValue('an');
});

test('from the health of a past day one click leads back to today', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/health?asOf=2026-01-15', 'Stage health');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page).not.toHaveURL(/asOf/);
  await expect(page.getByRole('button', { name: 'Back to today' })).toHaveCount(0);
});

test('what is undone can be done again from the same place', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/people?add=yes', 'People');
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'First name' }).fill('Zebedee');
  await dialog.getByRole('textbox', { name: 'Offers' }).fill('carpentry, patience');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Zebedee was added.').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Undone: Zebedee was added.').waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByText('Done again: Zebedee was added.')).toBeVisible();
  await goTo(page, '/people?search=zebedee', 'People');
  await page.getByRole('link', { name: 'Zebedee' }).click();
  await expect(page.getByRole('button', { name: 'Offers: carpentry, patience. Edit' })).toBeVisible();
});

test('another passphrase can be seen while it is typed, and its strength is told', async ({ desk }) => {
  const { page } = desk;
  await createVault(page, { programme: 'Growing together', passphrase: 'four quiet words here' });
  await goTo(page, '/settings', 'Settings');
  await page.getByRole('tab', { name: 'Security' }).click();
  const field = (name: string) => page.getByRole('textbox', { name });
  const [now, next, again] = [field('The passphrase now'), field('The new passphrase'), field('The same once more')];
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByText('The passphrase that opens this vault now.')).toBeVisible();
  await now.fill('four quiet words here');
  await next.fill('aaaaaaaaaaaa');
  await expect(page.getByText('Easy to guess: it repeats itself.')).toBeVisible();
  await page.getByRole('button', { name: 'Show what is typed' }).nth(1).click();
  await expect(next).toHaveAttribute('type', 'text');
  await next.fill('five more quiet words here');
  await again.fill('five more quiet words here');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The passphrase was changed.')).toBeVisible({ timeout: 30_000 });
  await expect(now).toHaveValue('');
  await expect(page.getByText('A passphrase needs at least twelve characters.')).toHaveCount(0);
});

test('an address that somebody has already is asked about, and a circle of managers is refused by name', async ({
  practiceDesk,
}) => {
  const { page } = practiceDesk;
  await goTo(page, '/people', 'People');
  const known = page.getByRole('row').nth(1).getByRole('link').first();
  const name = (await known.textContent()) ?? '';
  await known.click();
  const address = page.getByRole('button', { name: /^E-mail: .*@/ });
  const email = ((await address.getAttribute('aria-label')) ?? '').replace(/^E-mail: (.*)\. Edit$/, '$1');

  await goTo(page, '/people?add=yes', 'People');
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByRole('textbox', { name: 'First name' }).fill('Zebedee');
  await form.getByRole('textbox', { name: 'E-mail' }).fill(email.toUpperCase());
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('dialog', { name: `Is this ${name}?` });
  await expect(question).toContainText(`${name} has this address already.`);
  await expectNoAxeFindings(page, 'the question whether somebody is known already');
  await question.getByRole('button', { name: 'Go back' }).click();
  await expect(form.getByRole('textbox', { name: 'First name' })).toHaveValue('Zebedee');
  // Keys are heard again once the focus is back where it was, which takes a moment on a busy machine.
  await expect(form.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await question.getByRole('button', { name: 'Save anyway' }).click();
  await expect(form).toHaveCount(0);

  await goTo(page, '/people?search=zebedee', 'People');
  await page.getByRole('link', { name: 'Zebedee' }).click();
  await page.getByRole('button', { name: /^E-mail: / }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('zebedee@example.org');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'E-mail: zebedee@example.org. Edit' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'has this address already' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: `Open ${name}` }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();

  const report = async (who: string, to: string) => {
    await goTo(page, `/people?search=${encodeURIComponent(who)}`, 'People');
    await page.getByRole('link', { name: who }).first().click();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('searchbox', { name: /manager|somebody else/ }).fill(to);
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep this' }).click();
  };
  await report('Zebedee', name);
  await expect(page.getByText(`Reports to ${name}.`)).toBeVisible();
  await report(name, 'Zebedee');
  await expect(page.getByRole('alert')).toContainText(
    `${name} would report to Zebedee, and Zebedee reports to ${name}. That is a circle.`,
  );
});

test('both histories say what was changed, and not only that something was', async ({ practiceDesk }) => {
  const { page } = practiceDesk;
  await goTo(page, '/people', 'People');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('button', { name: /^Job: / }).click();
  await page.getByRole('textbox', { name: 'Job' }).fill('Keeper of the seals');
  await page.keyboard.press('Enter');
  const line = page.getByRole('listitem').filter({ hasText: /^Job: .*“Keeper of the seals”$/ });
  await expect(line).toBeVisible();
  await goTo(page, '/settings', 'Settings');
  await page.getByRole('tab', { name: 'History of changes' }).click();
  await expect(line).toBeVisible();
});
