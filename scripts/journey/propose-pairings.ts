import type { Page } from 'playwright-core';
import { goTo } from './go-to.ts';

/**
 * Asks for proposals for everybody who waits, and ends with them on the screen.
 * It waits for a run nothing of which is accepted yet: an older run's button, "Accept the … that wait
 * for your word", still stands on the screen while the new one is being worked out.
 */
export async function proposePairings(page: Page): Promise<void> {
  await goTo(page, '/matching', 'Matching');
  await page.getByRole('button', { name: /^Propose (for|anew for) all \d+$/ }).click();
  await page.getByRole('button', { name: /^Accept all \d+$/ }).waitFor({ timeout: 60_000 });
}

/** Accepts every proposal on the screen. */
export async function acceptProposals(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Accept all \d+$/ }).click();
  await page
    .getByText(/Now ask both sides/)
    .first()
    .waitFor();
}
