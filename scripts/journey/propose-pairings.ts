import type { Page } from 'playwright-core';
import { goTo } from './go-to.ts';

/** Asks for proposals for everybody who waits, and ends with them on the screen. */
export async function proposePairings(page: Page): Promise<void> {
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: /^Propose (for|anew for) all \d+$/ }).click();
  await page.getByRole('button', { name: /^Accept (all|the remaining) \d+$/ }).waitFor({ timeout: 60_000 });
}

/** Accepts every proposal on the screen. */
export async function acceptProposals(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Accept (all|the remaining) \d+$/ }).click();
  await page
    .getByText(/proposed to both sides/)
    .first()
    .waitFor();
}
