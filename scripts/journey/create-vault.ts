import type { Page } from 'playwright-core';

/** Walks through the first run: programme, stages, passphrase, recovery code. Ends on the empty desk. */
export async function createVault(page: Page, told: { programme: string; passphrase: string }): Promise<void> {
  await page.getByLabel('Name of the programme').fill(told.programme);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'How do you think about its stages?' }).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(told.passphrase);
  await page.getByRole('textbox', { name: 'The same once more' }).fill(told.passphrase);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.getByRole('heading', { name: 'Your recovery code' }).waitFor();
  await page.getByText('I have kept this code somewhere safe.').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Go to the desk' }).click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
}
