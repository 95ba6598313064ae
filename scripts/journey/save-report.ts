import type { Page } from 'playwright-core';
import { goTo } from './go-to.ts';

/** Saves the leadership report as it is previewed, as a PDF and as a workbook. */
export async function saveReport(page: Page): Promise<void> {
  await goTo(page, '/reports', 'Reports');
  await page.getByRole('heading', { name: 'Mentoring: summary for leadership' }).waitFor();
  await page.getByRole('button', { name: /^Save as PDF/ }).click();
  await page.getByText(/\.pdf/).first().waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: /^Save as workbook/ }).click();
  await page
    .getByText(/\.xlsx/)
    .first()
    .waitFor();
}
