import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createMovingClock } from '../../../scripts/demo/moving-clock.ts';
import { importRoster } from '../../../scripts/journey/import-roster.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { expect, test } from '../support/desk-test.ts';
import { makePracticeVault } from '../support/make-practice-vault.ts';

const samples = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-programme');

/** Rows below the headings, without blank ones and sums, and how many of them cannot come in. */
const files = [
  { name: 'staff-list.xlsx', rows: 160, cannot: [] },
  { name: 'mentor-sign-up.xlsx', rows: 44, cannot: [/no name/] },
  { name: 'mentee-sign-up.csv', rows: 43, cannot: [] },
  {
    name: 'sessions.ods',
    rows: 71,
    cannot: [/no pairing here/, /Pat from the other site/, /before the pairing was proposed/, /no day/],
  },
  { name: 'check-ins.csv', rows: 45, cannot: [/no pairing here/, /\(anonymous\)/, /at least one thing/] },
  {
    name: 'reporting-lines.xlsx',
    about: 'A person and who they report to',
    rows: 162,
    cannot: [/\(Ottilie Newcomer\)/, /\(Piet Contractor\)/],
  },
] as const;

test('the six messy files of the sample programme come in, and every row of each is accounted for', async ({
  desk,
}) => {
  const { page, folders } = desk;
  // The files tell of days of the programme as it was written down, so it is not moved to end today.
  const practice = await makePracticeVault(
    join(folders.root, 'as-written'),
    createMovingClock(localDate('2026-11-16')),
  );
  cpSync(practice, join(folders.vaults, 'practice'), { recursive: true });
  await page.getByRole('button', { name: 'Open the practice programme' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  for (const { name, rows, cannot, ...file } of files) {
    await importRoster(
      page,
      () => desk.answerNextFileDialog(join(samples, name)),
      async ({ heading }) => {
        if (heading === 'Sheet and header row' && 'about' in file) await takeFor(page, file.about);
        if (heading !== 'Compare') return;
        const counts = await countsOf(page);
        const { 'Not in this file': _, ...ofRows } = Object.fromEntries(counts);
        expect(
          Object.values(ofRows).reduce((sum, n) => sum + n, 0),
          `${name}: ${JSON.stringify(ofRows)}`,
        ).toBe(rows);
        expect(ofRows['Cannot come in'] ?? 0, name).toBe(cannot.length);
        if (cannot.length > 0) await expectReasons(page, cannot);
      },
    );
  }
});

async function takeFor(page: Page, about: string): Promise<void> {
  await page.getByRole('button', { name: /What each row is about/ }).click();
  await page.getByRole('option', { name: about }).click();
  await expect(page.getByRole('button', { name: /What each row is about/ })).toContainText(about);
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
}

/** The groups of the comparison, each with its count. */
function countsOf(page: Page): Promise<(readonly [group: string, rows: number])[]> {
  return page
    .getByRole('radiogroup', { name: 'Groups of the comparison' })
    .getByRole('radio')
    .evaluateAll((tabs) =>
      tabs.map((tab) => [tab.firstChild?.textContent ?? '', Number(tab.lastElementChild?.textContent)] as const),
    );
}

/** Every row that stays out says why in words: a sentence, not a code. */
async function expectReasons(page: Page, reasons: readonly RegExp[]): Promise<void> {
  await page.getByRole('radio', { name: /^Cannot come in/ }).click();
  const listed = page.getByRole('listitem').filter({ hasText: /^Row \d+: / });
  await expect(listed).toHaveCount(reasons.length);
  for (const [index, reason] of reasons.entries()) {
    await expect(listed.nth(index)).toHaveText(/^Row \d+: [A-Z][a-z].+[.)]$/);
    await expect(listed.nth(index)).toHaveText(reason);
  }
}
