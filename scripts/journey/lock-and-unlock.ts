import type { Page } from 'playwright-core';

/** Locks with the keyboard and ends at the unlock screen of the new window. */
export async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
}

/** Opens the vault that is offered with its passphrase. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 30_000 });
}
