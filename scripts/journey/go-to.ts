import type { Page } from 'playwright-core';

/** Goes to a screen as a link would, and waits for its heading. */
export async function goTo(page: Page, place: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}
