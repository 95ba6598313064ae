import type { Page } from 'playwright-core';
import { goTo } from './go-to.ts';

export interface ImportStep {
  readonly heading: string;
}

/** The headings of the six steps, in order, after a file was chosen. */
const steps = ['Sheet and header row', 'Match columns', 'Check rows', 'Compare', 'Import'];

/**
 * Imports a roster through the wizard as it is suggested, with the keyboard: Ctrl+Enter from step to step. `look` is called
 * at each step, before it is left.
 */
export async function importRoster(
  page: Page,
  choose: () => Promise<void>,
  look: (step: ImportStep) => Promise<void> = async () => undefined,
): Promise<void> {
  // From another screen, so that the wizard begins afresh after an import before.
  await goTo(page, '/people', 'People');
  await goTo(page, '/import', 'Import a spreadsheet');
  await choose();
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  // A file of a known shape goes straight to the comparison.
  const first = page.getByRole('heading', { name: /^(Sheet and header row|Compare)$/, level: 2 });
  const begin = steps.indexOf((await first.textContent()) ?? '');
  for (const heading of steps.slice(begin)) {
    await page.getByRole('heading', { name: heading, level: 2, exact: true }).waitFor();
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await look({ heading });
    await page.keyboard.press('Control+Enter');
  }
  await page.getByRole('heading', { name: /is imported$/ }).waitFor();
}
